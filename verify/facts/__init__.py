"""The fact base: CSV files of facts and entities → a store that answers by signature and day.

Text files are the source of truth. `build` compiles them into one SQLite file, named by the hash of all that went into
it; `store` asks it (or a PostgreSQL base that a newsroom shares) with the same queries; `hand` takes out what the
articles at hand can mean, so that the engine sees entities, offices and facts as if rule files had declared them.
"""
