FROM python:3.11-slim

# A font that draws Chinese in PNG maps.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fonts-noto-cjk \
    && rm -rf /var/lib/apt/lists/*

WORKDIR /app
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY kg kg
COPY api api
RUN pip install --no-cache-dir --no-deps .

RUN useradd --create-home --uid 10001 kg && mkdir /data && chown kg /data
COPY content content
USER kg

ENV KG_CONTENT=/app/content \
    KG_DATABASE_URL=sqlite:////data/glossary.sqlite \
    KG_HOST=0.0.0.0 \
    KG_PORT=8000
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request; urllib.request.urlopen(f\"http://127.0.0.1:{os.environ['KG_PORT']}/readyz\", timeout=2)"]

# Content with errors is reported and not published; what was published before goes on being served.
CMD ["sh", "-c", "kg build || echo 'Serving what was published before.' >&2; exec kg serve"]
