# The site: its root is output/html, a page for each speech below s/.
$(eval $(call output,html,jg-html jg-site,\
    convert html "$$$$OUTPUT/html/s" .html jg-html --site && \
    convert site "$$$$OUTPUT/html" "" jg-site))
