"""The records, settings, addresses and faults that every other room speaks of; it imports none of them."""
