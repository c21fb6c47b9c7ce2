# TEI P5, a file for each speech, and corpus.xml, which takes them all in.
$(eval $(call part,xml,xml,,jg-tei,\
    convert_shared xml "$$$$OUTPUT/xml" .xml jg-tei))
$(eval $(call part,xml,xml.corpus,jg-tei,,\
    convert xml.corpus "$$$$OUTPUT/xml" "" jg-tei --corpus=xinclude))
