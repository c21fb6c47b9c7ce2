# The block stream through converters into files.

# convert NAME FOLDER SUFFIX COMMAND...: the block stream through a converter
# into files, with the options that the settings ask of it.  Only after a run
# that came to its end are the files removed that an earlier run wrote and this
# one did not.
convert() {
	through whole "$@"
}

# convert_each NAME ...: the same, where the converter makes each document's
# text from that document alone, so that several of it may share the work.
convert_each() {
	through spread "$@"
}

# convert_shared NAME FOLDER SUFFIX PROGRAM: the same from the stream that
# `stream PROGRAM` has made.
convert_shared() {
	through shared "$@"
}

# whole BLOCKS FILE COMMAND...: one process for all of the stream.
whole() {
	"${@:3}" <"$2"
}

# shared BLOCKS FILE PROGRAM...: the stream may hold less than FILE asks for.
shared() {
	if [[ $(stat -c %i "$2") == $(<"$STATE/of.$3") ]]; then
		cat "$STATE/stream.$3"
	else
		spread "$@"
	fi
}

# stream PROGRAM: what it makes of the block stream, for several to use: of what
# is new there, unless the program itself is.
stream() {
	local program=$1 file=$STATE/stream.$1.new of=$STATE/changed said
	local -a ends options
	options_of "$program"
	[[ -e $of && ! $BIN/$program -nt $STATE/generation &&
		! $STATE/options.$program -nt $STATE/generation ]] || of=$STATE/blocks
	said=$(
		set +e
		{
			spread blocks "$of" "$program" "${options[@]}" | cat >"$file"
			ends=("${PIPESTATUS[@]}")
		} 2>&1
		if ((ends[1] != 0)); then
			echo "make: $file: not written whole"
			ends[1]=74 # EX_IOERR
		fi
		echo "${ends[*]}"
	)
	judge "stream.$program" "$said"
	stat -c %i "$of" >"$STATE/of.$program"
	mv "$file" "$STATE/stream.$program"
}

# through HOW NAME FOLDER SUFFIX COMMAND...
through() {
	local how=$1 name=$2 folder=$3 suffix=$4 list=$STATE/$2.written said removed total lost=
	local from=$STATE/blocks others=0
	local -a split options counts
	shift 4
	options_of "$1"
	split=(jg-split -d "$folder" -s "$suffix" --state="$STATE/$name.ledger" --summary)
	read -r total <"$STATE/count"
	[[ $how == whole ]] || ! new_is_enough "$name" "$@" || from=$STATE/changed
	[[ ! -e $list ]] || rm -f "$list"
	said=$(
		set +e
		{
			"$how" blocks "$from" "$@" "${options[@]}" |
				"${split[@]}" --written="$list" --progress=3 --total="$total" \
					>"$STATE/$name.summary"
			echo "${PIPESTATUS[*]}"
		} 3>&2 2>&1
	)
	judge "$name" "$said"
	if [[ ! $from -ef $STATE/blocks ]]; then
		others=$(wc -l <"$STATE/others")
		cat "$STATE/others" >>"$list"
	fi
	cut -d ' ' -f 1 "$STATE/generation" >"$STATE/$name.making"
	removed=$("${split[@]}" --keep="$list" </dev/null)
	removed=${removed#*unchanged, } removed=${removed%% *}
	# What has no suffix stands beside the speeches, and lacks none of them.
	[[ ! $suffix ]] || lost=$(<"$STATE/lost")
	read -ra counts <"$STATE/$name.summary"
	counts[0]=$((counts[0] + others + ${lost:-0}))
	counts[4]=$((counts[4] + others))
	counts[6]=$removed
	counts[8]=$((counts[8] + ${lost:-0}))
	said=${name%%.*}
	# For the verdict to say, because parts that are made side by side end in any
	# order.
	printf '  %-8s %s: %s\n' "${said^^}" "$folder/*$suffix" "${counts[*]}" \
		>"$STATE/$name.closing"
}

# new_is_enough NAME COMMAND...: what NAME made of the generation before stands,
# and nothing that it is made by has changed since, so that only what is new need
# be converted.
new_is_enough() {
	local stamp=$STATE/$1.made kind=${1%%.*} before file
	[[ -e $stamp && -e $STATE/changed && ! -e $STATE/$1.refused &&
		! -e $STATE/stream.$2.refused ]] || return 1
	read -r _ before <"$STATE/generation"
	[[ $before && $(<"$stamp") == "$before" ]] || return 1
	for file in "$BIN/$2" "$BIN/jg-split" "$STATE/options.$2" "$STATE/$kind.found" \
		pipelines/*.bash "pipelines/$kind.mk" "${@:3}"; do
		# Of an option, the file that it names.
		[[ ! ${file#*=} -nt $stamp ]] || return 1
	done
}
