# Logs each message of standard input with Ruby's Logger, and prints {"dumps":{FORM:LINE},"value":…} for each: generate.rb SEED
require "json"
require "logger"

random = Random.new(ARGV[0].to_i)
programs = [nil, "tides", "Harbour::Tides", "rake"]
levels = %w[DEBUG INFO WARN ERROR FATAL]

$stdin.each_line(chomp: true) do |message|
  level = levels.sample(random: random)
  line = Logger::Formatter.new.call(level, Time.at(random.rand(1.0e9..1.8e9)), programs.sample(random: random), message)
  puts JSON.generate(dumps: { "Ruby's Logger" => line.chomp }, value: { type: level, message: message })
end
