#!/usr/bin/env bats
# What others see of the project: a package, hooks, what editors make of messages.

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
}

@test "packaging: the version of the package is that of the programs" {
	run sed -n '1s/^jianggao (\(.*\)) .*/\1/p' "$TOP/.debian/changelog"
	[ "jg-text (jianggao) $output" = "$(jg-text --version)" ]
}

@test "packaging: what is needed to build is what README.md installs" {
	grep -m 1 -o 'apt-get install -y make .* && make$' "$TOP/README.md" | tr ' ' '\n' |
		grep -E -- '-dev$|^pkg-config$|^gettext$' | grep -v libc6-dev | sort >readme
	sed -n '/^Build-Depends:/,/^[A-Z].*:/s/^ \([^ ,]*\).*/\1/p' "$TOP/.debian/control" |
		grep -v debhelper | sort >control
	same readme control
}

# hook ID FILE...: run it as pre-commit does.
hook() {
	python3 - "$TOP/.pre-commit-hooks.yaml" "$@" <<-'E'
		import os, shlex, sys, yaml
		[hook] = [h for h in yaml.safe_load(open(sys.argv[1])) if h["id"] == sys.argv[2]]
		words = shlex.split(hook["entry"]) + sys.argv[3:]
		os.execvp(words[0], words)
	E
}

@test "packaging: the hooks for pre-commit find what is to be found" {
	python3 -c 'import yaml' 2>/dev/null || skip "no PyYAML"
	printf '%s\n' 在会上的讲话 同志们： 一、查 要查。 二、改 要改。 >'a b.txt'
	hook jg-check 'a b.txt' && hook jg-normalize 'a b.txt'
	printf '%s\n' '# 题' '' 一、学（ >c.md
	hook jg-normalize 'a b.txt' c.md
	run -3 hook jg-check 'a b.txt' c.md
	[[ $output == "c.md:3: brackets: "* ]]
	printf '%s\n' 在会上的讲话 同志们: 一、查 >d.txt
	run -1 hook jg-normalize 'a b.txt' d.txt
	[[ $output == d.txt$'\t'2$'\t'* ]]
}

# What a program says of a file, and what is found in one, each with file and line.
messages() {
	printf '%s\n' 'jg-tei: 讲话 1.txt:3: no such kind' 'jg-headings: a.txt:12: note: a table' \
		'讲话 1.txt:5: skip: 三、 follows number 1 of line 3'
}

places() {
	printf '%s\n' '讲话 1.txt 3' 'a.txt 12' '讲话 1.txt 5'
}

@test "packaging: the errorformat of the manual reads messages and findings" {
	type vim >/dev/null 2>&1 || skip "no vim"
	sed -n 's/^set errorformat=/&/p' "$TOP/filters/lib/jianggao.7" | sed 's/\\e/\\/g' >format.vim
	[ -s format.vim ]
	messages >said
	cat >>format.vim <<-'E'
		cgetfile said
		call writefile(map(filter(getqflist(), 'v:val.valid'),
			\ {_, e -> bufname(e.bufnr) . ' ' . e.lnum}), 'got')
		qa!
	E
	vim -e -s -N -u NONE --cmd 'set encoding=utf-8' -S format.vim </dev/null
	places >want
	same want got
}

@test "packaging: the problem matcher of the manual reads messages and findings" {
	type python3 >/dev/null 2>&1 || skip "no python3"
	messages >said
	sed -n '/^"problemMatcher"/,/^\.Ed/p' "$TOP/filters/lib/jianggao.7" | sed '$d;s/\\e/\\/g' >matcher
	{ echo '{' && cat matcher && echo '}'; } >matcher.json
	python3 - <<-'E' >got
		import json, re
		[pattern] = json.load(open("matcher.json"))["problemMatcher"]["pattern"]
		for line in open("said"):
		    m = re.search(pattern["regexp"], line.rstrip("\n"))
		    print(m[pattern["file"]], m[pattern["line"]])
		    assert m[pattern["message"]]
	E
	places >want
	same want got
}
