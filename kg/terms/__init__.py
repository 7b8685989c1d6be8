"""What pages say: documents become claims, claims become one glossary, and what cannot be is a finding."""
