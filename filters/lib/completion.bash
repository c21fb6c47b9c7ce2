# bash completion for all programs of jianggao: the long options that a program
# tells of itself with -h, then files.
_jianggao() {
	local word=${COMP_WORDS[COMP_CWORD]} options
	if [[ $word == -* ]]; then
		options=$("$1" -h 2>/dev/null |
			sed -nE 's/^ [^-]*(-[A-Za-z0-9], )?(--[a-z0-9-]+)(=?).*/\2\3/p')
		mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
		[[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace
	fi
}
