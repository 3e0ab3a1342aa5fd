FROM python:3.11-slim

ENV PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    VERBATIM_CONFIG=config/container.yaml

RUN useradd --create-home --uid 10001 verbatim
WORKDIR /app

COPY requirements.lock ./
RUN pip install --require-hashes -r requirements.lock

COPY bot/ bot/
COPY config/ config/
COPY seeds/ seeds/
RUN python -m compileall -q bot && install -d -o verbatim -g verbatim var

USER verbatim
VOLUME ["/app/var", "/app/seeds"]
EXPOSE 8484
STOPSIGNAL SIGTERM

HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8484/healthz', timeout=4)"]

ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
