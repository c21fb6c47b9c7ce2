#!/usr/bin/env bats

load lib

@test "jg-text: goldens" {
	goldens text
}
