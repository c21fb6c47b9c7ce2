#!/usr/bin/env bats
# Folders of any name, of the sources, the speeches and the outputs, and whatever a
# person gives make: all of it is data.
# shellcheck disable=SC2016 # what looks like an expansion is a name

load lib
# Leaks are looked for where each program is tested: that doubles what a start costs.
export ASAN_OPTIONS=detect_leaks=0

# What a path may hold: a blank, quotation marks, and what means something to make,
# to a shell, or to a program that takes operands.
awkward=("my talks" "it's" 'a"b' 'a$b' 'a$$b' 'a$(b)' 'a#b' 'a%b' 'a:b' 'a;b&c' 'a=b'
	'a\b' '讲 话' '`b`' 'a*?[b]' '-n' '(a)' '!a')

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	mkdir in
	printf '%s\n' 在会上的讲话 同志们： 一、学习 要学。 二、工作 要做。 >in/甲.txt
	# Nothing of the tester's own settings gets in.
	unset "${!JG_@}"
}

# sources FOLDER: the sources in a folder of that name, built.
sources() {
	mkdir -p "$1"
	cp -r "$TOP"/{Makefile,pipelines,filters} "$1"
	mkdir "$1/build"
	cp -r "$BIN" "$1/build"
}

# in_sources FOLDER ARGUMENT...: make there, without looking at what is built.
in_sources() {
	make -C "$1" -s -o build "${@:2}"
}

@test "paths: INPUT and OUTPUT by any name" {
	local name
	make_corpus "$PWD/in" "$PWD/want"
	for name in "${awkward[@]}"; do
		mkdir "to" "from"
		cp -r in "from/$name"
		make -s -C "$TOP" BUILD="$BUILD" -o build INPUT="$PWD/from/$name" \
			OUTPUT="$PWD/to/$name" >said 2>&1 || flunk "$name" "$(<said)"
		diff -r -x .jianggao want "to/$name" || flunk "$name"
		make -s -C "$TOP" BUILD="$BUILD" -o build INPUT="$PWD/from/$name" \
			OUTPUT="$PWD/to/$name" report review >said 2>&1 || flunk "$name" "$(<said)"
		[ -e "to/$name/review.txt" ]
		rm -r to from
	done
}

@test "paths: relative ones, seen from the sources" {
	local name
	sources here
	make_corpus "$PWD/in" "$PWD/want"
	for name in "${awkward[@]}"; do
		cp -r in "here/$name"
		in_sources here INPUT="$name" OUTPUT="$name.out" >said 2>&1 || flunk "$name" "$(<said)"
		diff -r -x .jianggao want "here/$name.out" || flunk "$name"
		rm -r "here/$name" "here/$name.out"
	done
	[ "$(find here -newer want -name y)" = "" ]
}

@test "paths: the sources in a folder of any name" {
	local name
	make_corpus "$PWD/in" "$PWD/want"
	for name in "${awkward[@]}"; do
		sources "x/$name"
		cp -r in "x/$name/input"
		in_sources "x/$name" >said 2>&1 || flunk "$name" "$(<said)"
		diff -r -x .jianggao want "x/$name/output" || flunk "$name"
		in_sources "x/$name" >said 2>&1
		[ ! -s said ] || flunk "$name, again: $(<said)"
		in_sources "x/$name" report review >said 2>&1 || flunk "$name" "$(<said)"
		rm -r x
	done
}

@test "paths: the programs are built there, too" {
	sources "o'my \$ talks"
	rm -r "o'my \$ talks/build"
	make -s -j2 -C "o'my \$ talks" CFLAGS=-O0 build/bin/jg-text build/bin/jianggao >/dev/null
	[ "$("o'my \$ talks/build/bin/jg-text" </dev/null)" = "" ]
	run -2 make -s -C "$TOP" BUILD="$PWD/a b"
	[[ $output == *"BUILD="*"no blank"* ]]
}

@test "paths: what is published goes where DEST says, and nothing is run" {
	local name
	type rsync >/dev/null 2>&1 || skip "no rsync"
	make_corpus "$PWD/in" "$PWD/out"
	for name in "${awkward[@]}" "x' ]; touch y; [ 'z" '$(touch y)'; do
		mkdir to
		make -s -C "$TOP" BUILD="$BUILD" -o build INPUT="$PWD/in" OUTPUT="$PWD/out" DEST="$PWD/to/$name" \
			publish >said 2>&1 || flunk "$name" "$(<said)"
		diff -r out/html "to/$name" || flunk "$name"
		echo x >"to/$name/x"
		make -s -C "$TOP" BUILD="$BUILD" -o build INPUT="$PWD/in" OUTPUT="$PWD/out" DEST="$PWD/to/$name" \
			DELETE=yes publish >said 2>&1
		[ ! -e "to/$name/x" ] || flunk "$name"
		rm -r to
	done
	run -1 env --default-signal=QUIT make -s -C "$TOP" BUILD="$BUILD" -o build INPUT="$PWD/in" OUTPUT="$PWD/out" DEST="$PWD/to" \
		DELETE='$(touch y)' publish
	[[ $output == *"DELETE="*"yes or no"* ]]
	[ ! -e to ]
	[ ! -e "$TOP/y" ]
	[ ! -e y ]
}

@test "paths: other values are data as well" {
	local port
	mkdir -p out/html
	echo >out/html/index.html
	for port in "1; touch y" '$(touch y)' "'1"; do
		run ! make -s -C "$TOP" BUILD="$BUILD" OUTPUT="$PWD/out" PORT="$port" serve
		[[ $output == *invalid* ]] || flunk "$output"
	done
	make -s -C "$TOP" BUILD="$BUILD" -o build INPUT="$PWD/in" OUTPUT="$PWD/out" \
		SITE_NAME='$(touch y) 厂史馆 $HOME `touch y` "'"'" html >/dev/null
	grep -qF '$(touch y) 厂史馆 $HOME `touch y`' out/html/index.html
	run -1 env --default-signal=QUIT make -s -C "$TOP" BUILD="$BUILD" -o build INPUT="$PWD/in" OUTPUT="$PWD/out" \
		HOSTS="no \$(touch y) 'such" xml
	[[ $output == *"HOSTS=no \$(touch y) 'such: no such file"* ]]
	[ ! -e "$TOP/y" ]
}

@test "paths: what stands in somebody's environment is no setting" {
	make_corpus "$PWD/in" "$PWD/want"
	env ENCODING=BIG5 UI=none RULES=none IDS=yes FOOTER=yes SPACING=maybe SITE_NAME=x \
		BASE_URL=y INPUT=/nowhere OUTPUT=/nowhere DELETE=yes TAKE='*' \
		make -s -C "$TOP" BUILD="$BUILD" -o build INPUT="$PWD/in" OUTPUT="$PWD/out" >/dev/null
	diff -r -x .jianggao want out
	# On the command line it is one, and by JG_ in the environment.
	make -s -C "$TOP" BUILD="$BUILD" -o build INPUT="$PWD/in" OUTPUT="$PWD/out" IDS=yes >/dev/null
	run ! diff -rq -x .jianggao want out
	cp -r out ids
	JG_IDS=yes make -s -C "$TOP" BUILD="$BUILD" -o build INPUT="$PWD/in" OUTPUT="$PWD/out" >/dev/null
	diff -r -x .jianggao ids out
}
