# CommonMark, a file for each speech.
$(eval $(call part,markdown,markdown,,jg-markdown,\
    convert_shared markdown "$$$$OUTPUT/markdown" .md jg-markdown))
