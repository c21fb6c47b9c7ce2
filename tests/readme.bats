#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	printf '%s\n\n' '# 在会上的讲话' '同志们：' '一、提高认识' '要学。' \
		'二、抓好落实' '要做。' >talk.md
}

# The command of a README that reads talk.SUFFIX.
command_for() {
	grep -E "^[a-z].* talk\.$1( |$)" "$TOP/README.md"
}

headings() {
	jg-normalize --unwrap talk.txt | jg-headings |
		awk -F'\t' '$1 == "head" { print $4 $6 }' | tr '\n' ' '
}

@test "README: text from a Word file" {
	type pandoc >/dev/null 2>&1 || skip "no pandoc"
	pandoc talk.md -o talk.docx
	bash -c "$(command_for docx)"
	[ "$(headings)" = "一、提高认识 二、抓好落实 " ]
}

@test "README: text from a web page" {
	type pandoc >/dev/null 2>&1 || skip "no pandoc"
	pandoc -s --metadata title=t talk.md -o talk.html
	bash -c "$(command_for html)"
	[ "$(headings)" = "一、提高认识 二、抓好落实 " ]
}

@test "README: text from a PDF" {
	type pdftotext chromium >/dev/null 2>&1 || skip "no pdftotext or no chromium"
	jg-normalize talk.md | sed 's/^# //' | jg-headings | jg-html >talk.html
	chromium --headless --no-sandbox --disable-gpu --no-first-run \
		--disable-background-networking --user-data-dir="$PWD/profile" \
		--no-pdf-header-footer --print-to-pdf=talk.pdf \
		"file://$PWD/talk.html" 2>/dev/null
	bash -c "$(command_for pdf)"
	[ "$(headings)" = "一、提高认识 二、抓好落实 " ]
}

@test "README: both languages give the same commands" {
	diff <(awk '/^```/ { on = /sh$/ } on' "$TOP/README.md") \
		<(awk '/^```/ { on = /sh$/ } on' "$TOP/README.zh.md")
}

@test "README: every program stands in the table, in both languages" {
	local program
	for program in "$BIN"/jg-*; do
		grep -q "^| \`${program##*/}\` |" "$TOP/README.md"
		grep -q "^| \`${program##*/}\` |" "$TOP/README.zh.md"
	done
}
