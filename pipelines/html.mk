# The site: its root is output/html, a page for each speech below s/, the same
# speech as .md, .xml and .txt beside it, and what surrounds the pages.
$(eval $(call part,html,html,jg-html jg-outline,,\
    jg-outline --tsv <"$$$$STATE/blocks" | cut -f 1-3 | write_if_new "$$$$STATE/catalogue"; \
    convert_each html "$$$$OUTPUT/html/s" .html jg-html --site \
        --downloads=md$(comma)xml$(comma)txt --catalogue="$$$$STATE/catalogue"))
$(eval $(call part,html,html.site,jg-site,,\
    convert html.site "$$$$OUTPUT/html" "" jg-site))
$(eval $(call part,html,html.txt,jg-text,,\
    convert_each html.txt "$$$$OUTPUT/html/s" .txt jg-text))
$(eval $(call part,html,html.md,,jg-markdown,\
    convert_shared html.md "$$$$OUTPUT/html/s" .md jg-markdown))
$(eval $(call part,html,html.xml,,jg-tei,\
    convert_shared html.xml "$$$$OUTPUT/html/s" .xml jg-tei))
