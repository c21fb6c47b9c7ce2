# shellcheck shell=bash disable=SC2154,SC2317 # work and the rest are those of run
# make HOSTS=FILE over two sshd.  Each runs in a namespace of processes of its
# own: when its first process is killed all are, and connections break, as when
# a machine loses its power.

hosts=(127.0.0.2 127.0.0.3)
# Below those that connections are given.
ssh_port=$((20000 + RANDOM % 10000))

# start_host ADDRESS
start_host() {
	mkdir -p /run/sshd
	unshare --pid --fork --kill-child --mount-proc "$(type -P sshd)" -D \
		-f "$work/sshd_config" -o ListenAddress="$1" -o PidFile=none \
		2>>"$work/sshd.log" &
	echo $! >"$work/host.$1"
}

# kill_host ADDRESS
kill_host() {
	[[ -e $work/host.$1 ]] || return 0
	kill -KILL "$(<"$work/host.$1")" 2>/dev/null
	wait "$(<"$work/host.$1")" 2>/dev/null
	rm "$work/host.$1"
}

stop_hosts() {
	local host
	for host in "${hosts[@]}"; do
		kill_host "$host"
	done
}

# start_hosts: keys, settings, the file for HOSTS=, and programs that note on
# which host they run, and take their time.
start_hosts() {
	local host program
	ssh-keygen -q -t ed25519 -N '' -f "$work/key" &&
		ssh-keygen -q -t ed25519 -N '' -f "$work/host_key" || return
	cat >"$work/sshd_config" <<-E
		Port $ssh_port
		HostKey $work/host_key
		AuthorizedKeysFile $work/key.pub
		StrictModes no
		UsePAM no
		PermitRootLogin yes
		PasswordAuthentication no
		MaxStartups 100
		# Not what the settings of the one who tests this begin with.
		SetEnv HOME=$work
	E
	for host in "${hosts[@]}"; do
		echo "ssh -p $ssh_port -i $work/key -o StrictHostKeyChecking=no" \
			"-o UserKnownHostsFile=/dev/null -o LogLevel=ERROR" \
			"-o BatchMode=yes $host" >>"$work/hosts"
		start_host "$host"
	done
	mkdir "$work/bin"
	for program in "$BIN"/*; do
		cat >"$work/bin/${program##*/}" <<-E
			#!/bin/bash
			[[ \$1 == -V ]] && exec "$program" -V
			read -r _ _ address _ <<<"\$SSH_CONNECTION"
			echo "\$address" >>"$work/ran"
			sleep 0.3
			exec "$program" "\$@"
		E
		chmod +x "$work/bin/${program##*/}"
	done
	for host in "${hosts[@]}"; do
		wait_for 10 on_host "$host" true || return
	done
}

# on_host ADDRESS COMMAND...
on_host() {
	local line
	line=$(grep -F " $1" "$work/hosts")
	# shellcheck disable=SC2086 # a command and its options
	$line "${*:2}" </dev/null
}

# spread_corpus: the corpus over the hosts, in small pieces.
spread_corpus() {
	rm -rf "$work/out"
	SPREAD_PIECE=600 timeout 120 make -s INPUT="$work/in" OUTPUT="$work/out" PARALLEL=2 \
		HOSTS="$work/hosts" HOSTS_BIN="${1:-$work/bin}" xml \
		>"$work/said.out" 2>"$work/said.err"
}

# is_whole STATUS: make refused the one broken speech, and all else is there.
is_whole() {
	[[ $1 == [12] ]] || { echo "status $1" && cat "$work/said.err" && return 1; }
	diff -r "$work/want/xml" "$work/out/xml" &&
		grep -q '坏.txt' "$work/said.err"
}

both_hosts_work() {
	local host
	: >"$work/ran"
	spread_corpus
	is_whole $? || return
	for host in "${hosts[@]}"; do
		grep -qxF "$host" "$work/ran" || return
	done
}

# One host dies when it has begun to work.
one_host_dies() {
	local status=0
	: >"$work/ran"
	spread_corpus &
	wait_for 20 grep -qxF "${hosts[1]}" "$work/ran" || return
	kill_host "${hosts[1]}"
	wait $! || status=$?
	is_whole "$status" && [[ $(sort -u "$work/ran" | wc -l) == 2 ]]
}

one_host_is_dead() {
	: >"$work/ran"
	spread_corpus
	is_whole $? && [[ $(sort -u "$work/ran") == "${hosts[0]}" ]]
}

# A program of another version is not used; where there is no other, make says
# so and fails, and nothing looks finished.
another_version() {
	mkdir -p "$work/old"
	printf '#!/bin/sh\necho another\n' >"$work/old/jg-tei"
	chmod +x "$work/old/jg-tei"
	! spread_corpus "$work/old" && cat "$work/said.err" && grep -q 'no host answers that has this jg-tei' "$work/said.err" &&
		[[ ! -e $work/out/xml/会议/第10次.xml ]]
}

no_host_is_left() {
	kill_host "${hosts[0]}"
	! spread_corpus && grep -q 'no host answers' "$work/said.err" &&
		[[ ! -e $work/out/xml/会议/第10次.xml ]]
}

test_hosts() {
	check "ssh: two hosts start" start_hosts
	check "ssh: both work, and the files are those of one process" both_hosts_work
	check "ssh: a host is killed in mid-run, and the job ends whole" one_host_dies
	check "ssh: a host that is dead from the start is done without" one_host_is_dead
	check "ssh: programs of another version are not used" another_version
	check "ssh: without a host make fails and nothing looks finished" no_host_is_left
}
