"""The same guide as a site for Hugo: its data, its pages and the layouts that render them."""
