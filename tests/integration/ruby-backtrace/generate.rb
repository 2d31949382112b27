# Random errors as Ruby prints them, with the fields that they have: {"text":…,"value":…} a line.
# Usage: ruby generate.rb SEED COUNT
require 'json'

$random = Random.new(ARGV[0].to_i)
MESSAGES = [
  'connection refused', 'Cannot pay order 17: no stock', %q(expected "name" but was 'x'), '{"id": 7, "title": "Ferry"}',
  'Größe überschritten – 3 > 2', 'met at noon (12:00) at the pier', 'value <b>&amp;</b> is too long', 'x=1, y=[2, 3]',
  'C:\data\in.csv', '50% of 日本', 'came from the (Pier)', 'see main.rb:3',
].freeze
def message = MESSAGES[$random.rand(MESSAGES.size)]

module Shop
  class Missing < StandardError; end

  class Cart
    def initialize(depth) = step(depth)
    def self.open(depth) = new(depth)
    def [](depth) = step(depth)
  end
end

def step(depth)
  return failing if depth <= 0
  case $random.rand(6)
  when 0 then Shop::Cart.open(depth - 1)
  when 1 then [1].map { |_| step(depth - 1) }
  when 2 then eval('step(depth - 1)')
  when 3 then define_singleton_method(:later?) { |n| step(n) } && later?(depth - 1)
  else step(depth - 1)
  end
end

def failing
  case $random.rand(7)
  when 0 then 1 / 0
  when 1 then nil.nothing
  when 2 then Integer('x y')
  when 3 then { a: 1 }.fetch(:b)
  when 4 then File.read('/nowhere')
  when 5 then raise Shop::Missing, message
  else raise ArgumentError, message
  end
end

def chain(levels)
  return step($random.rand(5)) if levels.zero?
  begin
    chain(levels - 1)
  rescue StandardError
    raise [Shop::Missing, RuntimeError].sample(random: $random), message
  end
end

def described(error)
  frames = error.backtrace_locations.map { |place| { function: place.label, file: place.path, line: place.lineno } }
  text = error.respond_to?(:original_message) ? error.original_message : error.message.lines.first
  { type: error.class.name, message: text.chomp, frames: frames }
end

ARGV[1].to_i.times do
  chain($random.rand(3))
rescue StandardError => error
  value = described(error)
  causes = []
  cause = error
  causes << described(cause) while (cause = cause.cause)
  value[:causes] = causes unless causes.empty?
  puts JSON.generate(text: error.full_message(highlight: false, order: :top), value: value)
end
