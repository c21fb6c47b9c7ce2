# shellcheck shell=bash disable=SC2154,SC2317 # work and the rest are those of run
# pipelines/slurm.sbatch on a Slurm of one node.

# start_slurm: munged, slurmctld and slurmd, each with its files in $work.
start_slurm() {
	local name
	name=$(hostname -s)
	mkdir -p "$work/slurm/state" "$work/slurm/spool"
	dd if=/dev/urandom of="$work/slurm/key" bs=1024 count=1 2>/dev/null
	chmod 600 "$work/slurm/key"
	munged --force --key-file="$work/slurm/key" --socket="$work/slurm/munge" \
		--pid-file="$work/slurm/munged.pid" --log-file="$work/slurm/munged.log" \
		--seed-file="$work/slurm/seed" || return
	cat >"$work/slurm/slurm.conf" <<-E
		ClusterName=test
		SlurmctldHost=$name(127.0.0.1)
		SlurmUser=root
		SlurmdUser=root
		AuthType=auth/munge
		AuthInfo=socket=$work/slurm/munge
		CredType=cred/munge
		StateSaveLocation=$work/slurm/state
		SlurmdSpoolDir=$work/slurm/spool
		SlurmctldPidFile=$work/slurm/slurmctld.pid
		SlurmdPidFile=$work/slurm/slurmd.pid
		SlurmctldLogFile=$work/slurm/slurmctld.log
		SlurmdLogFile=$work/slurm/slurmd.log
		SlurmctldPort=26817
		SlurmdPort=26818
		ProctrackType=proctrack/linuxproc
		TaskPlugin=task/none
		SelectType=select/cons_tres
		SchedulerParameters=sched_interval=1
		MinJobAge=300
		NodeName=$name NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
		PartitionName=all Nodes=ALL Default=YES OverSubscribe=FORCE:4
	E
	export SLURM_CONF=$work/slurm/slurm.conf
	slurmctld && slurmd && wait_for 20 srun true
}

stop_slurm() {
	local daemon
	for daemon in slurmd slurmctld munged; do
		[[ ! -s $work/slurm/$daemon.pid ]] ||
			kill "$(<"$work/slurm/$daemon.pid")" 2>/dev/null
	done
}

# array TASKS COMMAND...: pieces of the corpus as an array job, waited for.
array() {
	local tasks=$1
	shift
	sbatch --wait --chdir="$work" --array="$tasks" "$TOP/pipelines/slurm.sbatch" \
		8 "$work/want/.jianggao/blocks" "$work/parts" "$@"
}

parts_are_whole() {
	local -a parts=("$work"/parts/part.*)
	[[ ${#parts[@]} == 8 ]] &&
		jg-tei <"$work/want/.jianggao/blocks" | cmp - <(cat "${parts[@]}")
}

array_is_whole() {
	array 1-8 "$BIN/jg-tei" && parts_are_whole
}

framed_text() {
	local stream=$work/framed
	find "$work/in" -type f -print0 | sort -z |
		jg-normalize --base="$work/in" --files0-from=- >"$stream" 2>/dev/null
	sbatch --wait --chdir="$work" --array=1-3 "$TOP/pipelines/slurm.sbatch" \
		3 "$stream" "$work/blocks" "$BIN/jg-headings" &&
		jg-headings "$stream" | cmp - <(cat "$work"/blocks/part.*)
}

# A task that dies leaves no part; run again, alone, it completes the job.
a_task_dies() {
	rm -rf "$work/parts"
	cat >"$work/dies" <<-E
		#!/bin/bash
		"$BIN/jg-tei" | head -c 2000
		kill -KILL \$\$
	E
	chmod +x "$work/dies"
	array 1-2,4-8 "$BIN/jg-tei" || return
	! array 3 "$work/dies" || return
	[[ ! -e $work/parts/part.3 && -e $work/parts/part.4 ]] || return
	array 3 "$BIN/jg-tei" && parts_are_whole
}

# The parts joined by a job that waits for all of them, into files.
parts_are_joined() {
	local id
	rm -rf "$work/parts"
	id=$(sbatch --parsable --chdir="$work" --array=1-8 "$TOP/pipelines/slurm.sbatch" \
		8 "$work/want/.jianggao/blocks" "$work/parts" "$BIN/jg-tei") &&
		sbatch --wait --chdir="$work" --output=/dev/null --dependency="afterok:$id" \
			--wrap "cat parts/part.* | '$BIN/jg-split' -q -d joined -s .xml" &&
		diff -r -x corpus.xml "$work/want/xml" "$work/joined"
}

test_slurm() {
	check "slurm: munged, slurmctld and slurmd start" start_slurm
	check "slurm: an array job makes of pieces what one process makes" array_is_whole
	check "slurm: framed text is cut as well" framed_text
	check "slurm: a task that dies is run again, alone" a_task_dies
	check "slurm: a job behind the array joins the parts into files" parts_are_joined
}
