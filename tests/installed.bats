#!/usr/bin/env bats
# The whole thing from an installation: what make does, for a corpus anywhere, and
# without the sources.

load lib

# One installation for all, made from a copy of the sources that is gone by then.
setup_file() {
	cd "$BATS_FILE_TMPDIR" || return
	mkdir sources
	cp -r "$TOP"/{Makefile,pipelines,filters} sources
	mkdir sources/build
	cp -r "$BIN" sources/build
	[ ! -e "$BUILD/share" ] || cp -r "$BUILD/share" sources/build
	make -s -C sources -o build DESTDIR="$PWD/the root" prefix=/usr install
	rm -r sources
}

setup() {
	# It has its own.
	unset JG_PIPELINES
	cd "$BATS_TEST_TMPDIR" || return
	ROOT="$BATS_FILE_TMPDIR/the root/usr"
	mkdir talks
	printf '%s\n' 在会上的讲话 同志们： 一、学习 要学。 二、工作 要做。 >talks/甲.txt
}

# installed ARGUMENT...: jianggao of the installation, with nothing of ours about.
installed() {
	env -i LC_ALL=C.UTF-8 HOME="$PWD" PATH="${TOOLS_PATH:-/usr/bin:/bin}" ${CHROMIUM:+CHROMIUM="$CHROMIUM"} \
		ASAN_OPTIONS="${ASAN_OPTIONS-}" "$ROOT/bin/jianggao" "$@"
}

@test "installed: the speeches of the project come to the same bytes" {
	cp -r "$TOP/input" input
	make_corpus input want >said
	installed -o got >said
	diff -r -x .jianggao want got
	[ "$(tail -n 1 said)" = "  OPEN     got/html/index.html" ]
	installed -o got >said
	[ ! -s said ]
	installed review -o got >said
	grep -q total said
	installed report >said
	grep -q '^input/' said
}

@test "installed: pdf prints what there is, and says what was refused" {
	# shellcheck disable=SC2016 # for the other shell
	printf '#!/bin/sh\nfor word; do case $word in --print-to-pdf=*) echo >"${word#*=}" ;; esac; done\n' >browser
	chmod +x browser
	CHROMIUM=$PWD/browser
	installed pdf -i talks -o out >said
	[ -s out/pdf/甲.pdf ]
	[[ $(tail -n 1 said) == *"1 pages, 1 printed, 0 removed, 0 refused" ]]
	[ ! -e out/xml ]
	printf '\xe5\xff\xff\n' >talks/乙.txt
	run -1 --separate-stderr installed pdf -i talks -o out
	[[ $stderr == *乙.txt* ]]
	[[ $output == *"1 pages, 0 printed, 0 removed, 0 refused" ]]
}

@test "installed: publish copies the site, and tells of a speech that it lacks" {
	type rsync >/dev/null 2>&1 || skip "no rsync"
	installed publish -i talks -o out "$PWD/there" >said
	diff -r out/html there
	[ "$(tail -n 1 said)" = "  PUBLISH  $PWD/there" ]
	echo x >there/x
	installed publish -i talks -o out "$PWD/there"
	[ -e there/x ]
	installed publish -i talks -o out --delete ./there/
	[ ! -e there/x ]
	# shellcheck disable=SC2088 # the program knows it
	installed publish -i talks -o out '~/-home'
	diff -r out/html ./-home
	installed publish -i talks -o out -- -n
	diff -r out/html ./-n
	printf '\xe5\xff\xff\n' >talks/乙.txt
	run -1 installed publish -i talks -o out "$PWD/most"
	[[ $output == *"乙.txt"* ]]
	diff -r out/html most
	echo 'strict = yes' >talks/jianggao.conf
	run -1 installed publish -i talks -o out "$PWD/nowhere"
	[ ! -e nowhere ]
	rm talks/jianggao.conf
	# The folder above has to be there, and that is told; rsync knows what a host is.
	run -2 --separate-stderr installed publish -i talks -o out "$PWD/none/there/"
	[[ $stderr == *"jianggao: publish: there is no folder $PWD/none/" ]]
	[ ! -e none ]
}

@test "installed: serve shows the site, and no other folder" {
	type python3 >/dev/null 2>&1 || skip "no python3"
	installed html -i talks -o out >said
	cat >look.py <<-'E'
		import socket, subprocess, sys, time, urllib.request
		with socket.socket() as s:
		    s.bind(("127.0.0.1", 0))
		    port = str(s.getsockname()[1])
		server = subprocess.Popen(sys.argv[1:] + [port], stderr=2)
		for _ in range(200):
		    try:
		        print(urllib.request.urlopen(f"http://127.0.0.1:{port}/").status)
		        break
		    except OSError:
		        time.sleep(0.1)
		server.terminate()
		server.wait()
	E
	python3 look.py "$ROOT/bin/jianggao" serve -o out >said
	grep -qx 200 said || flunk "$(<said)"
	run -2 installed serve -o talks
	[[ $output == *"serve: talks/html: no site; first convert"* ]]
	run -2 installed serve -o out 1 2
	[[ $output == "usage: "* ]]
}

@test "installed: watch converts again, with the same options" {
	mkdir bin
	# Two changes at once, and one more.
	cat >bin/inotifywait <<-'E'
		#!/bin/sh
		echo "$*" >asked
		echo a; echo b
		sleep 1
		echo '# 题' >talks/乙.md
		echo c
	E
	chmod +x bin/inotifywait
	TOOLS_PATH=$PWD/bin:/usr/bin:/bin
	installed watch -i talks -o out -s ids=yes markdown >said
	[ "$(<asked)" = "-mqr -e close_write,create,delete,move ./talks @./out" ]
	[ "$(grep -c BLOCKS said)" = 2 ]
	grep -q ': 2 documents, 1 written, 1 unchanged' said
	grep -q '{#' out/markdown/甲.md || grep -q 'id=' out/markdown/甲.md
	[ ! -e out/html ]
}

@test "installed: what is not there is named, with its package" {
	local row
	installed html -i talks -o out >said
	mkdir bin
	ln -s "$(type -P cut)" bin
	TOOLS_PATH=$PWD/bin
	for row in "serve:python3" "watch:inotify-tools" "publish ./x:rsync" "pdf:chromium"; do
		# shellcheck disable=SC2086 # words
		run -2 installed ${row%:*} -i talks -o out
		[[ $output == "jianggao: ${row%%[ :]*}: "*"sudo apt-get install ${row##*:}"* ]] || flunk "$row: $output"
	done
	run -2 installed publish -i talks -o out
	[[ $output == "jianggao: publish: say where"* ]]
	run -2 installed pdf -i talks -o out xml
	[[ $output == "usage: "* ]]
}
