# The texts of tests/words/classes, filled with each form of each word of their
# class, and with as many characters that are of no class, as one framed stream.
#
#   LC_ALL=C awk -v probe=PROBE -f fill.awk classes FILE.words ...
#
# A document is called CLASS/NUMBER/FORM/OTHER, by the number of its text in classes;
# OTHER is what it is to be told from, and nothing in a document that holds that.

# As long as the form.
function stand_in(form,    text, n) {
	for (n = length(form); n >= 3; n -= 3)
		text = text "砚"
	return text substr("xx", 1, n)
}

function fill(t, form, other,    line, n, i, at, rest) {
	if ((t, form, other) in filled)
		return
	filled[t, form, other] = 1
	printf "\f%s/%d/%s/%s\n", class_of[t], t, form, other
	n = split(text[t], line, "\n") - 1
	for (i = 1; i <= n; i++) {
		for (rest = line[i]; (at = index(rest, "%")) > 0; rest = substr(rest, at + 1))
			printf "%s%s", substr(rest, 1, at - 1), form
		print rest
	}
	print "\f"
}

FNR == 1 { in_classes = FILENAME !~ /[.]words$/ }
in_classes && /^#/ { next }
in_classes && /^= / {
	t = ++texts
	class_of[t] = $2
	other[t] = $4
	if ($3 == probe)
		of_class[$2] = of_class[$2] " " t
	next
}
in_classes { text[t] = text[t] $0 "\n"; next }
/^[#@]/ || /^$/ { next }
{
	split($0, column, "\t")
	m = split(column[1] (column[2] == "=" ? "" : " " column[2]), form, " ")
	n = split(column[3], class, " ")
	for (i = 1; i <= n; i++) {
		k = split(of_class[class[i]], t_of, " ")
		for (a = 1; a <= k; a++)
			for (j = 1; j <= m; j++) {
				one = other[t_of[a]] != "" ? other[t_of[a]] : stand_in(form[j])
				fill(t_of[a], form[j], one)
				fill(t_of[a], one, "-")
			}
	}
}
