# TEI P5, a file for each speech, and corpus.xml, which takes them all in.
$(eval $(call output,xml,jg-tei,jg-tei,\
    convert_shared xml "$$$$OUTPUT/xml" .xml jg-tei; \
    convert xml.corpus "$$$$OUTPUT/xml" "" jg-tei --corpus=xinclude))
