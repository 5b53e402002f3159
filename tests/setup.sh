# SPDX-License-Identifier: BSL-1.0
# Sourced by tests/run and examples/run, in the top folder: the packages of Debian 12 that they need, and how they build.
# shellcheck shell=bash

to_build=(g++ cmake ninja-build pkg-config libboost1.81-dev libboost-json1.81-dev libssl-dev libcpp-httplib-dev libcli11-dev libsqlite3-dev libpq-dev)
to_test=(libboost-test1.81-dev clang libclang-rt-14-dev lld clang-format-14 clang-tidy-14 nginx-light openssl systemd tinyproxy curl libcurl4-openssl-dev python3 postgresql)
to_browse=(chromium nodejs npm openssl)
to_azure=(azure-cli python3-azext-devops) # hundreds of megabytes: for --long alone
to_emulate=(qemu-user g++-aarch64-linux-gnu) # the NEON path, on any machine

mkdir -p build

# quietly LOG COMMAND…: a person sees the command's words; otherwise they go to the log, of which a failure shows the end.
quietly() {
    local log=$1
    shift
    if [[ -t 2 ]]; then
        "$@" >&2
    elif ! "$@" >"$log" 2>&1; then
        grep -nE -A 8 'FAILED|[Ee]rror' "$log" | sed -n 1,60p >&2 || true
        tail -n 20 "$log" >&2
        echo "This failed: $*" >&2
        echo "All of its words: $log" >&2
        return 1
    fi
}

# Is it here already? Programs may also come from elsewhere than from a package.
have() {
    case $1 in
        nodejs) command -v node ;;
        npm | chromium) command -v "$1" ;;
        *) dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null | grep -x installed ;;
    esac >/dev/null
}

# need PACKAGE…: installs those that are missing; without the right to do so, says which command does.
need() {
    local missing=() package
    if ! grep -qs '^VERSION_CODENAME=bookworm$' /etc/os-release; then
        echo "Not Debian 12: using the compilers and libraries that this system has." >&2
        return
    fi
    for package in "$@"; do
        have "$package" || missing+=("$package")
    done
    if ((${#missing[@]} == 0)); then
        return
    fi
    if ((EUID != 0)); then
        echo "Packages are missing. As root, run this first:" >&2
        echo "    apt-get update && apt-get install -y --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    echo "Installing ${missing[*]}" >&2
    export DEBIAN_FRONTEND=noninteractive
    quietly build/apt.log apt-get update
    quietly build/apt.log apt-get install -y --no-install-recommends "${missing[@]}"
}

# build PRESET [-DNAME=VALUE… | TARGET…]: configures and builds in build/PRESET.
build() {
    local preset=$1 settings=() targets=() argument
    shift
    for argument in "$@"; do
        case $argument in
            -D*) settings+=("$argument") ;;
            *) targets+=(--target "$argument") ;;
        esac
    done
    quietly "build/$preset.configure.log" cmake --preset "$preset" "${settings[@]}"
    quietly "build/$preset.build.log" cmake --build "build/$preset" --parallel "$(nproc)" "${targets[@]}"
}
