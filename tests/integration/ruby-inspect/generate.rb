# Prints COUNT random values, a JSON line each: what inspect and pp print, and what to_json makes of the value.
# Usage: ruby generate.rb SEED COUNT [data]
# With "data" there are no objects of classes among the values: #<…> is what stripping tags takes away.
require 'json'
require 'ostruct'
require 'pp'
require 'set'

WORDS = ['id', 'title', 'url', 'Syria’s', '“quoted”', 'naïve', 'Grüße', 'привет', '日本語', '😀', 'the', 'of', 'news', 'report', '2015', 'a b', '—'].freeze
SCRAPS = [
  '"', "'", "\n", "\r\n", '",', '"=>', '}', '{', "it's", 'say "no"', '\\', '\\"', '&amp;', '&lt;b&gt;', '<b>bold</b>', "\t", '  ', '…', '#{x}', '#$x', ']', '>,',
  "\n\n", '½', 'ﬁ', '&quot;', '=>', 'nil', "\e", "\0", "\u200b", ':a', '+'
].freeze
NAMES = %w[id title url image tags link author date n].freeze
Post = Struct.new(:id, :title, :tags)

# An object with instance variables.
class Link
  attr_reader :href, :text

  def initialize(href, text)
    @href = href
    @text = text
  end
end

RANDOM = Random.new(ARGV[0].to_i)

def pick(from) = from[RANDOM.rand(from.size)]

def text = Array.new(RANDOM.rand(7)) { RANDOM.rand < 0.25 ? pick(SCRAPS) : pick(WORDS) + pick(['', ' ']) }.join

def scalar
  case RANDOM.rand(10)
  when 0 then nil
  when 1 then pick([true, false])
  when 2 then RANDOM.rand(-5..5)
  when 3 then RANDOM.rand(-10**20..10**20)
  when 4 then pick([0.1, -0.0, 1.0, 1e25, 1.5e-10, Float::NAN, Float::INFINITY, -Float::INFINITY])
  when 5 then pick([:sym, :'odd sym', :yes?, :no!, Rational(1, 2), Complex(0, 2), 1..5, /a\/b/i, String, Time.at(0).utc])
  else text
  end
end

def key = RANDOM.rand < 0.2 ? pick([text + 'k', RANDOM.rand(99), nil, :"odd #{pick(WORDS)}"]) : pick([pick(NAMES), pick(NAMES).to_sym])

def members(depth) = Array.new(RANDOM.rand(5)) { [key, value(depth + 1)] }.to_h.then { |map| map.uniq { |name, _| name.to_s }.to_h }

def value(depth)
  return scalar if depth > 4 || RANDOM.rand < 0.4

  return RANDOM.rand < 0.4 ? Array.new(RANDOM.rand(5)) { value(depth + 1) } : members(depth) if ARGV[2] == 'data'

  case RANDOM.rand(10)
  when 0..2 then Array.new(RANDOM.rand(5)) { value(depth + 1) }
  when 3 then Post.new(RANDOM.rand(9), text, [value(depth + 1)])
  when 4 then Link.new('/a', value(depth + 1))
  when 5 then OpenStruct.new(members(depth).transform_keys { |name| "k#{name.to_s.sum}" })
  when 6 then Set.new([1, text])
  else members(depth)
  end
end

# What to_json would make of it, did it know the types of the standard library.
def plain(of)
  case of
  when Hash then of.to_h { |name, member| [name.to_s, plain(member)] }
  when Array, Set then of.map { |member| plain(member) }
  when Struct then plain(of.to_h)
  when OpenStruct then plain(of.to_h)
  when Link then { 'href' => of.href, 'text' => plain(of.text) }
  when Float then of.finite? ? of : nil
  when nil, true, false, Integer, String then of
  when Symbol then of.to_s
  else of.inspect
  end
end

ARGV[1].to_i.times do
  record = -> { { id: RANDOM.rand(999), 'title' => text }.merge(members(1).reject { |name, _| %w[id title].include?(name.to_s) }) }
  of = RANDOM.rand < 0.5 ? record.call : Array.new(1 + RANDOM.rand(3)) { record.call }
  puts JSON.generate({ dumps: { inspect: of.inspect, pp: PP.pp(of, +''), pp_narrow: PP.pp(of, +'', 40) }, value: plain(of) })
end
