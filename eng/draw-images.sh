#!/usr/bin/env bash
# Draws the pictures under docs/images anew. Needs pdftoppm; pngquant makes them smaller where it is there.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
mkdir -p docs/images
dotnet test tests/Invoicing.Infrastructure.Tests -c Release --nologo -v q --filter "FullyQualifiedName=Invoicing.Infrastructure.Tests.Documents.ShowcaseTests.Draw"
if command -v pngquant >/dev/null 2>&1; then
  pngquant --force --ext .png --skip-if-larger 64 docs/images/*.png || [[ $? -eq 98 ]]
fi
