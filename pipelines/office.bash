# Files of old Word, WPS and RTF by LibreOffice: of each path on standard input,
# ended by NUL, FOLDER/SHA256.docx, named after the bytes of the file.
#
# One start does for all.  Where nothing more comes of it for OFFICE_SECONDS, or it
# crashes, the first file without a result is left out, and a new start goes on behind
# it: a bad file costs its own time.  LibreOffice sees copies, in a profile of its own
# in which macros and what documents link to are switched off.
#
# office.bash FOLDER <LIST
set -uom pipefail

folder=$1 seconds=${OFFICE_SECONDS:-120} pid=
work=$folder/.work
# How many files one start is given: their names are its arguments.
batch=2000

# On the way out, however: no LibreOffice is left behind.
trap '[[ ! $pid ]] || kill -KILL -- "-$pid" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

set_up() {
	rm -rf "$work"
	mkdir -p "$work"/{in,out,profile/user} || exit 74
	cat >"$work/profile/user/registrymodifications.xcu" <<-'X'
		<?xml version="1.0" encoding="UTF-8"?>
		<oor:items xmlns:oor="http://openoffice.org/2001/registry">
		<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
		<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
		<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
		</oor:items>
	X
}

# is_old FILE: more of it is a file of old Word than the first bytes, of what has no
# more LibreOffice makes a text full of signs.
is_old() {
	[[ $(od -An -tx1 -j 28 -N 2 -- "$1") == *'fe ff'* ]]
}

# copies LIST: each file once, by its digest, with the suffix of what it is.
copies() {
	local line hash path suffix
	while IFS= read -r -d '' line; do
		hash=${line%%  *} path=${line#*  }
		[[ ! -e $folder/$hash.docx ]] || continue
		suffix=doc
		if [[ $(head -c 5 -- "$path" | tr -d '\0') == '{\rtf' ]]; then
			suffix=rtf
		elif ! is_old "$path"; then
			continue
		fi
		cp -- "$path" "$work/in/$hash.$suffix" && chmod 600 "$work/in/$hash.$suffix"
	done
}

# url PATH: as LibreOffice wants that of its profile, byte by byte.
url() {
	printf 'file://%s' "$(od -An -v -tx1 <<<"$1" | tr -d '\n' | sed 's/ 0a$//; s/ 2f/\//g; s/ /%/g')"
}

# run FILE...: one start; fails where it crashed or was stopped.
run() {
	local before=-1 waited=0 status
	local -a results
	HOME=$work soffice "-env:UserInstallation=$(url "$(realpath "$work/profile")")" \
		--headless --norestore --nologo --convert-to docx \
		--outdir "$work/out" "$@" </dev/null >/dev/null 2>&1 &
	pid=$!
	while kill -0 "$pid" 2>/dev/null; do
		results=("$work"/out/*)
		((${#results[@]} == before)) || waited=0
		before=${#results[@]}
		if ((waited >= 5 * seconds)); then
			kill -KILL -- "-$pid"
			break
		fi
		sleep 0.2
		waited=$((waited + 1))
	done
	wait "$pid" 2>/dev/null
	status=$?
	pid=
	return "$status"
}

# behind FILE...: in `todo` those behind the last one that something has come of.
behind() {
	local name i
	todo=("$@")
	for ((i = ${#todo[@]} - 1; i >= 0; i--)); do
		name=${todo[i]##*/}
		[[ ! -e $work/out/${name%.*}.docx ]] || break
	done
	todo=("${todo[@]:i+1}")
}

# convert FILE...: what a start that came to its end has left it cannot read; of one
# that did not, the first that was left is to blame.  Where not even a file of ours is
# read, no file is.
convert() {
	local -a part rest=("$@") todo=()
	printf '%s' '{\rtf1 .}' >"$work/probe.rtf"
	while ((${#rest[@]})); do
		part=("${rest[@]:0:batch}") rest=("${rest[@]:batch}")
		rm -f "$work/out/probe.docx"
		if ! run "$work/probe.rtf" "${part[@]}"; then
			behind "${part[@]}"
			rest=("${todo[@]:1}" "${rest[@]}")
		fi
		[[ -e $work/out/probe.docx ]] || return
	done
	rm -f "$work/out/probe.docx"
}

shopt -s nullglob
set_up
copies < <(xargs -0 -r sha256sum -z --)
convert "$work"/in/*
for file in "$work"/out/*.docx; do
	mv "$file" "$folder"
done
