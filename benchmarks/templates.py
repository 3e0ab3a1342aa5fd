"""How long a template takes: its process to start, a document, and until one that hangs is ended.

python -m benchmarks templates [DOCUMENTS]
"""

import asyncio
import time

from bot.app.template_samples import SAMPLES
from bot.core.templating import read_body, scope
from bot.engine.templates import TemplateProcess
from bot.errors import TemplateError

_TEMPLATE = """\
# Counted in {{ document.source }}
{% for figure in figures %}
{{ figure }}
{% endfor %}
{% for speaker, said in quotes|groupby('speaker') %}
**{{ speaker or 'Not named' }}**
{% for quote in said %}
{{ quote }}
{% endfor %}
{% endfor %}
"""
_HANGS = {
    "a loop without end": "{% for a in 'aaaaaaaaaa' %}" * 12 + "{% endfor %}" * 12,
    "one long operation": "{{ 9 ** (9 ** 9) }}",
    "text that doubles": "{% set a = 'xxxxxxxxxx' %}" + "{% set a = a ~ a %}" * 40 + "{{ a }}",
}


async def _measure(documents: int) -> None:
    process = TemplateProcess()
    sample = next(iter(SAMPLES.values()))
    facts = scope(sample, 0)
    began = time.perf_counter()
    await process.render(_TEMPLATE, facts)
    print(f"start and first document: {time.perf_counter() - began:.3f} s")
    taken = []
    for _ in range(documents):
        began = time.perf_counter()
        read_body(await process.render(_TEMPLATE, facts), sample, 0)
        taken.append(1000 * (time.perf_counter() - began))
    taken.sort()
    p50, p99 = taken[len(taken) // 2], taken[len(taken) * 99 // 100]
    print(f"{documents:,} documents: p50 {p50:.2f} ms, p99 {p99:.2f} ms, most {taken[-1]:.2f} ms")
    for what, template in _HANGS.items():
        await process.render(_TEMPLATE, facts)
        began = time.perf_counter()
        try:
            await process.render(template, facts)
        except TemplateError as error:
            print(f"{what}: ended after {time.perf_counter() - began:.3f} s ({error})")
    await process.close()


def main(arguments: list[str]) -> int:
    """Measure and print."""
    asyncio.run(_measure(int(arguments[0]) if arguments else 5_000))
    return 0
