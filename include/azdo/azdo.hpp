// SPDX-License-Identifier: BSL-1.0
// Everything but the transports: choose one of azdo/transport.
#pragma once

#include <azdo/api/account.hpp>
#include <azdo/api/core.hpp>
#include <azdo/api/delegated_auth.hpp>
#include <azdo/api/git.hpp>
#include <azdo/api/graph.hpp>
#include <azdo/api/ims.hpp>
#include <azdo/api/profile.hpp>
#include <azdo/api/wit.hpp>
#include <azdo/config.hpp>
#include <azdo/devops.hpp>
#include <azdo/oauth.hpp>
#include <azdo/version.hpp>
