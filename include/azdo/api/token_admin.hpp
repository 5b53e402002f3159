// SPDX-License-Identifier: BSL-1.0
// Every operation of the area tokenAdmin. Written by examples/generate_api.
#pragma once

#include <azdo/api/token_admin/personal_access_tokens.hpp>
#include <azdo/api/token_admin/revocation_rules.hpp>
#include <azdo/api/token_admin/revocations.hpp>
