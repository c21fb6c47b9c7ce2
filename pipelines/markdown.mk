# CommonMark, a file for each speech.
$(eval $(call output,markdown,,jg-markdown,\
    convert_shared markdown "$$$$OUTPUT/markdown" .md jg-markdown))
