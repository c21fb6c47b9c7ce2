#!/usr/bin/env bats
# The tables of words, filters/lib/chinese/words: each word is alive, in all its
# forms and for each of its classes, which is to say that it changes what is found.

load lib

setup() {
	words=$TOP/filters/lib/chinese/words
	cd "$BATS_TEST_TMPDIR" || return
}

# filled PROGRAM: the texts of the classes, for that program, with their words.
filled() {
	LC_ALL=C awk -v probe="$1" -f "$TOP/tests/words/fill.awk" \
		"$TOP/tests/words/classes" "$words"/*.words
}

# What is in frames, with the name in front of each line.
framed() {
	awk '/^\f./ { name = substr($0, 2); next } /^\f/ { next } { print name "\t" $0 }'
}

# Each line a name and what is known by it, in frames, as papers of Word.
papers() {
	framed | awk -F '\t' '
		function flush() {
			if (name != "")
				printf "para\t0\t0\t-\t1\t东岸的堤修好了。\nend\t0\t0\t-\t1\t\n"
		}
		$1 != name { flush(); name = $1; printf "doc\t0\t0\t-\t0\t%s\n", name }
		{ printf "meta\t0\t0\t%s\t0\t%s\n", $2, $3 }
		END { flush() }' | jg-docx
}

# read_by PROBE PROGRAM [FILTER]: the same of texts that come as files; what is known
# of each is a line more.
read_by() {
	filled "$1" | "${3:-cat}" | jg-split -d "$1"
	(cd "$1" && find . -type f -printf '%P\0' | LC_ALL=C sort -z |
		"$2" --frame --files0-from=-) |
		sed 's/^\(\f[^\t]\+\)\tsource=[^\t]*/\1\n/' | framed
}

# What is said of a document, with its name and a tab in front of each line.
all_said() {
	filled explain | jg-headings --explain | sed 's/:/\t/'
	filled facts | jg-headings | jg-outline --facts
	filled check | jg-headings | jg-check | sed 's/:/\t/'
	filled tei | jg-headings | jg-tei | framed
	read_by html jg-fromhtml
	read_by normalize jg-normalize
	read_by docx jg-fromdocx papers
}

classes() {
	sed -n 's/^@\([a-z_]*\)\t.*/\1/p' "$words"/*.words
}

@test "words: each of them changes what is found" {
	local probe
	all_said >said
	for probe in explain facts check tei html normalize docx; do
		filled "$probe" | sed -n 's/^\f\(.\)/\1/p'
	done >names
	diff <(classes | sort) <(cut -d / -f 1 names | sort -u)
	LC_ALL=C awk -f "$TOP/tests/words/judge.awk" names said | sort >dead
	[ ! -s dead ] || flunk "$(<dead)"
}

@test "words: each class has a text here, and a rule that asks it" {
	local class
	for class in $(classes); do
		grep -q "^= $class " "$TOP/tests/words/classes" ||
			flunk "no text in tests/words/classes: $class"
		grep -rqw --include='*.c' "words_$class" "$TOP/filters" ||
			flunk "nothing asks it: $class"
	done
}

@test "words: a table that says a word twice, or of no class, makes none" {
	printf '@one\ta class\n\n水\t=\tone\n' >good
	awk -f "$words/words.awk" good >made
	grep -qF 'words_one' made
	while IFS='|' read -r row message; do
		{ cat good && printf '%b\n' "$row"; } >bad
		run awk -f "$words/words.awk" bad
		[ "$status" = 1 ] || flunk "$row: $status"
		[[ $output == *"$message"* ]] || flunk "$row: $output"
	done <<-'END'
		水\t=\tone|水 stands in bad:3, too
		东\t東 水\tone|水 stands in bad:3, too
		东\t東\ttwo|bad:4: no class is called two
		东\t東|no word, other forms and classes
		 \t=\tone|no word, other forms and classes
		东\t\tone|no word, other forms and classes
		@one\tonce more|no new class
		@Two\tin capitals|no new class
		@two\tanother|no word is of the class two
	END
}

# 匠 ends in the byte of a wide blank, and 顾问 as who asks something.
@test "words: a label is a name to its last byte, and an adviser's is an office" {
	while IFS='|' read -r label clue; do
		jg-headings --explain >got <<-END
			水渠座谈会记录
			$label：大家说说，今年的水渠怎么修？
			王小明：我看先修东岸。
			$label：好，你说得对。
		END
		grep -qF "$clue" got || flunk "$label: $(<got)"
	done <<-'END'
		石匠|a name, or a word that looks like one
		法律顾问|an office
	END
}
