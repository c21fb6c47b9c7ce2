# TEI P5, a file for each speech.
$(eval $(call output,xml,jg-tei,\
    convert xml "$$$$OUTPUT/xml" .xml jg-tei))
