#!/usr/bin/env bats

load lib

@test "jg-markdown: goldens" {
	goldens markdown
}

@test "jg-markdown: a wrong form is a wrong command line" {
	for option in --run-in=italic --front-matter=json --run-in --front-matter=; do
		run -2 --separate-stderr jg-markdown "$option" /dev/null
		[ -z "$output" ]
		[[ $stderr == *"usage: jg-markdown "* ]]
	done
}

@test "jg-markdown: only complete dates of the calendar reach the front matter" {
	while IFS='|' read -r text date; do
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 '' date 1 "$text" end 1 '' \
			>"$BATS_TEST_TMPDIR/in"
		got=$(jg-markdown --front-matter=yaml "$BATS_TEST_TMPDIR/in" |
			sed -n 's/^date: //p')
		[ "$got" = "$date" ] || flunk "$text: $got, not $date"
	done <<'END'
2024年3月5日|"2024-03-05"
（2024年12月31日）|"2024-12-31"
二〇二四年十二月三十一日|"2024-12-31"
二○二四年二月二十九日|"2024-02-29"
二〇二三年二月二十九日|
2024年13月1日|
2024年3月|
三月五日|
2024-03-05|"2024-03-05"
２０２４年３月１０日上午|"2024-03-10"
2024 年 3 月 5 日|"2024-03-05"
2024年11月 5日|"2024-11-05"
民国三十八年十月一日|"1949-10-01"
中華民國110年11月12日|"2021-11-12"
民國一百一十年十一月十二日|"2021-11-12"
居民98年3月5日|
2024-03 05|
今天
END
}

# blocks_of_all: the speeches of input/ and JG_CORPORA, as blocks.
blocks_of_all() {
	stream_of "$TOP/input" "${CORPORA[@]}" | jg-headings
}

# Lines may be long, headings the same or end in a mark, a title missing, and a
# paper enclosed that has one of its own.
@test "markdownlint finds nothing in the Markdown" {
	PATH=$TOP/tests/markdown/node_modules/.bin:$PATH
	type markdownlint-cli2 >/dev/null 2>&1 ||
		skip "no markdownlint-cli2; make deps-test-markdown"
	cd "$BATS_TEST_TMPDIR"
	echo '{"config": {"MD013": false, "MD024": false, "MD026": false, "MD041": false, "MD025": false}}' \
		>.markdownlint-cli2.jsonc
	blocks_of_all >blocks
	jg-markdown blocks | jg-split -d heading -s .md
	jg-markdown --run-in=bold blocks | jg-split -d bold -s .md
	markdownlint-cli2 'heading/**/*.md' 'bold/**/*.md'
	printf '# 甲\n# 乙\n' >wrong.md
	run ! markdownlint-cli2 wrong.md
}

@test "Hugo builds a site of Markdown with front matter" {
	type hugo >/dev/null 2>&1 || skip "no hugo"
	cd "$BATS_TEST_TMPDIR"
	mkdir -p layouts/_default
	printf 'baseURL = "https://example.org/"\nlanguageCode = "zh-Hans"\ntitle = "讲稿"\n' \
		>config.toml
	echo '<title>{{ .Title }}</title>{{ .Date.Year }}{{ .Params.speaker }}{{ .Content }}' \
		>layouts/_default/single.html
	echo '{{ range .Pages }}<p>{{ .Title }}</p>{{ end }}' |
		tee layouts/_default/list.html >layouts/index.html
	blocks_of_all >blocks
	local form
	for form in yaml toml; do
		jg-markdown --front-matter=$form blocks | jg-split -d content -s .md
		hugo >said 2>&1
		run ! grep -iE 'warn|error' said
		[ "$(find public -name index.html | wc -l)" -ge \
			"$(find content -name '*.md' | wc -l)" ]
		grep -q '<title>让这座城有一盏晚一点熄的灯</title>2024' \
			public/2024/图书馆开馆致辞/index.html
		rm -rf content public
	done
}
