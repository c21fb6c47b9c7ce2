# Make the tables of words of lexicon.h, in C, from *.words.
#
#   LC_ALL=C awk -f words.awk FILE.words ...
#
# @CLASS, a tab and what its words do opens a class.  Any other line is a word in
# simplified script, in others, and its classes, with tabs between; a form or a
# class more behind a blank; = stands for a word that is the same in all scripts.

function refuse(what) {
	printf "%s:%d: %s\n", FILENAME, FNR, what >"/dev/stderr"
	failed = 1
	exit 1
}

# The bits of struct word_bits.
function bits(form, n, macro,    i, part, text, all) {
	for (part = 0; part < 4; part++) {
		text = "0"
		for (i = 1; i <= n; i++)
			text = text " " macro "(" part ", \"" form[i] "\")"
		all = all (part > 0 ? ",\n     " : "") text
	}
	return "{{" all "}}"
}

# The row of a word, by the last byte of its first character or of itself.
function row_of(word, heads) {
	return ord[substr(word, heads ? 3 : length(word), 1)] % 64
}

# The words, each row behind another, and where the rows begin.
function rows(class, form, n, side, heads,    i, r, from, at) {
	for (i = 1; i <= n; i++)
		if (length(form[i]) < 3)
			return "{" class "_words, NULL, {{~0ULL, ~0ULL, ~0ULL, ~0ULL}}}"
	printf "\nstatic const struct span %s_%s[] = {\n", class, side
	for (r = 0; r < 64; r++) {
		from = from at + 0 ", "
		for (i = 1; i <= n; i++)
			if (row_of(form[i], heads) == r) {
				printf "    WORD(\"%s\"),\n", form[i]
				at++
			}
	}
	print "};"
	printf "static const uint16_t %s_%s_from[WORDS_ROWS + 1] = {%s%d};\n", class, side, from, at
	return "{" class "_" side ", " class "_" side "_from,\n    " \
	    bits(form, n, heads ? "WORD_HEAD" : "WORD_TAIL") "}"
}

BEGIN {
	FS = "\t"
	for (i = 1; i < 256; i++)
		ord[sprintf("%c", i)] = i
}
/^#/ || /^$/ { next }
/^@/ {
	class = substr($1, 2)
	if (NF != 2 || class !~ /^[a-z_]+$/ || class in known)
		refuse("no new class and what it does: " $0)
	known[class] = 1
	order[++classes] = class
	next
}
{
	if (NF != 3 || $1 ~ /^ *$/ || $2 ~ /^ *$/)
		refuse("no word, other forms and classes: " $0)
	m = split($1 ($2 == "=" ? "" : " " $2), form, " ")
	n = split($3, of, " ")
	for (j = 1; j <= m; j++) {
		if (form[j] in row)
			refuse(form[j] " stands in " row[form[j]] ", too")
		row[form[j]] = FILENAME ":" FNR
	}
	for (i = 1; i <= n; i++) {
		if (!(of[i] in used))
			used[of[i]] = FILENAME ":" FNR
		for (j = 1; j <= m; j++)
			forms[of[i]] = forms[of[i]] form[j] "\n"
	}
}
END {
	if (failed)
		exit 1
	for (class in used)
		if (!(class in known)) {
			printf "%s: no class is called %s\n", used[class], class >"/dev/stderr"
			exit 1
		}
	print "/* Made by words.awk. */"
	print "#include \"chinese/lexicon.h\""
	for (k = 1; k <= classes; k++) {
		class = order[k]
		n = split(forms[class], form, "\n") - 1
		if (n < 1) {
			printf "words.awk: no word is of the class %s\n", class >"/dev/stderr"
			exit 1
		}
		printf "\nstatic const struct span %s_words[] = {\n", class
		for (i = 1; i <= n; i++)
			printf "    WORD(\"%s\"),\n", form[i]
		print "};"
		heads = rows(class, form, n, "heads", 1)
		tails = rows(class, form, n, "tails", 0)
		printf "const struct words words_%s = {%s_words, %d,\n    %s,\n    %s};\n", class, class, n, heads, tails
	}
}
