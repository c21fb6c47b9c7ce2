#!/usr/bin/env bats
# A corpus at random: speeches come, go and change, outputs and tables too, runs of
# one kind or all are made, or killed anywhere.  What stands in the end, what is said
# and how it ends is always what a first run gives.  SEED and STEPS are for more.

load lib
# Leaks are looked for where each program is tested: that doubles what a start costs.
export ASAN_OPTIONS=detect_leaks=0

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	IN=$PWD/in
	OUT=$PWD/out
	# So that the little there is comes in many pieces.
	export SPREAD_PIECE=300
	count=20
	mkdir -p in/a in/b
	local i
	for i in {10..17}; do
		speech "$i" >"in/a/$i.txt"
	done
	RANDOM=${SEED:-7}
}

# draw N: set `drawn` to a number below N; in this shell, where RANDOM goes on.
draw() {
	drawn=$((RANDOM % $1))
}

# speech N: two in one file now and then.
speech() {
	draw 90
	printf '%s\n' "在第$1次会议上的讲话" "——2024年3月$((1 + $1 % 28))日在大会上" "同志们：" \
		"一、提高认识" "要学$drawn。" "二、抓好落实" "要做。" "同志们，努力！"
	((drawn % 3)) || printf '%s\n' '' "在第$1届大会上的讲话" "同志们：" "大家好$drawn。"
}

# pick: set `picked` to a file of the corpus.
pick() {
	local -a files
	mapfile -d '' -t files < <(find in -type f ! -name '*.tsv' ! -name '*.conf' -print0 |
		LC_ALL=C sort -z)
	draw ${#files[@]}
	picked=${files[drawn]}
}

# The ways in which a corpus changes, each a line of shell; $picked is some file,
# $count a number that was not there yet.
# shellcheck disable=SC2016 # eval expands it
changes=(
	'draw 90; sed -i "s/要学[0-9]*/要学$drawn/" "$picked"'
	'draw 90; sed -i "s/要学[0-9]*/要学$drawn/" "$picked"'
	'draw 90; sed -i "1s/第[0-9]*次/第$drawn次/" "$picked"'
	'speech $count >"in/b/$count.txt"'
	'printf "# 题%s\n\n同志们：\n" $count >"in/a/$count.md"'
	'rm "$picked"'
	'mv "$picked" "${picked%/*}/$count.${picked##*.}"'
	'other=$picked; pick; [ "$picked" = "$other" ] || { mv "$picked" t; mv "$other" "$picked"; mv t "$other"; }'
	'mv in/a t; mv in/b in/a; mv t in/b'
	'touch -d 2001-01-01 "$picked"'
	'chmod 600 "$picked"'
	'printf "\xe5\xff\xff\n" >"$picked"'
	'for picked in in/*/*; do ! grep -aq $'"'\\xff'"' "$picked" || speech $count >"$picked"; done'
	'printf "# 改%s\n\n同志们：\n" $count >"${picked%.*}.md"'
	'rm -f "${picked%.*}.md"; speech $count >"${picked%.*}.txt"'
	'echo "several = yes" >in/jianggao.conf'
	'rm -f in/jianggao.conf'
	'printf "name\ttitle\n%s\t题%s\n" "${picked:3:-4}" $count >in/metadata.tsv'
	'rm -f in/metadata.tsv'
	'find out -path out/.jianggao -prune -o -name "*1*" -type f -exec rm {} + 2>/dev/null || true'
	'rm -rf out/xml'
	'cp -p "$picked" "${picked%/*}/$count.${picked##*.}"'
)

change() {
	count=$((count + 1))
	pick
	draw ${#changes[@]}
	echo "$drawn $picked: ${changes[drawn]}" >>changed
	eval "${changes[drawn]}"
	# Some must be left.
	while (($(find in -type f | wc -l) < 6)); do
		count=$((count + 1))
		speech $count >"in/a/$count.txt"
	done
}

# goal: what is made in the middle of it.
goal() {
	local -a goals=(all xml html markdown)
	draw 4
	goal=${goals[drawn]}
}

# refused FILE FOLDER: what a run into the folder has named in the end.
refused() {
	sed -n '/not everything was converted/,$p' "$1" | grep '^  ' |
		sed "s,$PWD/$2,OUT,g" | sort -u
}

# as_first: a run gives what a first one gives.
as_first() {
	local got=0 want=0
	local -a pieces=()
	draw 4
	((drawn)) || pieces=(PARALLEL=2)
	make_corpus "$IN" "$OUT" "${pieces[@]}" >got 2>&1 || got=$?
	rm -rf first
	make_corpus "$IN" "$PWD/first" >want 2>&1 || want=$?
	[ "$got" = "$want" ] || flunk "status $got, not $want" "$(tail got)" "$(<changed)"
	diff -r -x .jianggao first out || flunk "$(<changed)"
	same <(refused want first) <(refused got out)
}

# bats test_tags=stress
@test "random: whatever changes, a run gives what a first one gives" {
	local step
	for ((step = 0; step < ${STEPS:-12}; step++)); do
		change
		change
		goal
		make_corpus "$IN" "$OUT" "$goal" >/dev/null 2>&1 || true
		change
		as_first
	done
}

# bats test_tags=stress
@test "random: wherever a run is killed, the next makes it good" {
	local step status killed=0
	export -f make_corpus
	for ((step = 0; step < ${STEPS:-12}; step++)); do
		change
		goal
		draw 25
		echo "killed: $goal after $drawn hundredths" >>changed
		status=0
		TOP=$TOP BIN=$BIN setsid -w bash -c \
			"(sleep $(printf '0.%02d' "$drawn"); kill -KILL 0) &
			make_corpus $(printf '%q ' "$IN" "$OUT" "$goal")
			kill %1; exit 0" >/dev/null 2>&1 || status=$?
		killed=$((killed + (status == 137)))
		change
		as_first
	done
	# Else this is only the test above.
	[ "$killed" -gt 0 ]
}
