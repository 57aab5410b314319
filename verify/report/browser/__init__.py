"""The report for a browser, in parts: findings, the claim matrix, the timeline, the articles; with its style and script.

Everything is HTML text that already escaped what it holds. Nothing is fetched: the page has its own style and script.
"""
