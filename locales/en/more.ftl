### More: what is not needed at once.

more-title = More
more-chart = Every pair at a glance
more-settings = Language, text size, colours, country
more-about = What this is, where it is from, who reviewed it
