# Which words change nothing: the names of the documents of fill.awk, then what the
# programs say of them, a line a finding, the name of the document and a tab in front
# of it.  Prints each form with its class whose documents are told from none with what
# it stands for.
#
#   LC_ALL=C awk -f judge.awk names said

# The text with the form taken out, which is not what is compared.
function without(text, form,    at, out) {
	while ((at = index(text, form)) > 0) {
		out = out substr(text, 1, at - 1) "%"
		text = substr(text, at + length(form))
	}
	return out text
}

NR == FNR { names[++count] = $0; next }
{
	at = index($0, "\t")
	name = substr($0, 1, at - 1)
	if (split(name, part, "/") == 4)
		said[name] = said[name] without(substr($0, at + 1), part[3]) "\n"
}
END {
	for (i = 1; i <= count; i++) {
		name = names[i]
		split(name, part, "/")
		if (part[4] == "-")
			continue
		one = part[1] "\t" part[3]
		if (!(one in alive))
			alive[one] = 0
		if (said[name] != said[part[1] "/" part[2] "/" part[4] "/-"])
			alive[one] = 1
	}
	for (one in alive)
		if (!alive[one])
			print one
}
