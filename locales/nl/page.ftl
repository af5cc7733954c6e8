### De pagina in een browser, voordat de app er is en waar ze niet kan zijn.

page-starting = Tentlight start.
page-stopped = Tentlight werkt hier niet. Laad deze pagina opnieuw; helpt dat niet, gebruik dan een nieuwere browser. Wat hierboven staat, geldt.
page-no-script = Tentlight heeft JavaScript nodig. Wat hierboven staat, heeft niets nodig.
