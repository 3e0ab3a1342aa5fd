"""Charts as pictures.

spec      a neutral chart → Vega-Lite, pure
painter   Vega-Lite → PNG, in a process of its own so that the event loop never waits
child     that process
"""
