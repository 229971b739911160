# The snippet says 'URI', as it may on a disk that does not tell upper from lower case.
require 'uri'
