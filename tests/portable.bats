#!/usr/bin/env bats
# What stands in where a system lacks it.

load lib

@test "portable: ours find and sort what those of libc do" {
	"$TOOLS/portable"
}
