# Provokes COUNT random errors in an application of Rails, COUNT in templates of Liquid, COUNT missing translations, and prints what each shows:
# {"html":{FORM:PAGE},"value":…} or {"dumps":{FORM:TEXT},"value":…} a line. Usage: generate.rb SEED COUNT FOLDER
require "logger"
require "rails"
require "action_controller/railtie"
require "action_view/railtie"
require "fileutils"
require "json"
require "liquid"

RANDOM = Random.new(ARGV[0].to_i)
ROOT = File.realpath(ARGV[2])
MESSAGES = ["no tide today", "expected 'name' but was \"x\"", "Größe überschritten – 3 > 2", "met at noon (12:00) at the pier", "50% of 日本",
            "Couldn't find Harbour with 'id'=9", "x=1, y=[2, 3]"].freeze
KEYS = %w[articles.show.subtitle harbour.title tides.index.no_tides errors.messages.too_long].freeze

def any(choice) = choice[RANDOM.rand(choice.size)]

def print_case(how, form, text, **value) = puts(JSON.generate(how => { form => text }, value: value))

FileUtils.mkdir_p(["#{ROOT}/app/views/tides", "#{ROOT}/app/controllers"])
File.write("#{ROOT}/app/controllers/tides_controller.rb", <<~RUBY)
  class TidesController < ActionController::Base
    def show
      load_tide(params[:id])
    end

    def load_tide(id)
      raise $error
    end

    def page; end
  end
RUBY
File.write("#{ROOT}/app/views/tides/page.html.erb", "<h1>Tides</h1>\n<p>Today</p>\n<p><%= raise $error %></p>\n<p>More</p>\n")

class Application < Rails::Application
  config.root = ROOT
  config.eager_load = false
  config.consider_all_requests_local = true
  config.logger = Logger.new(File::NULL)
  config.secret_key_base = "0" * 64
  config.hosts.clear
  routes.append do
    get "/tides/:id", to: "tides#show"
    get "/page", to: "tides#page"
  end
end
Application.initialize!

def page_of(path)
  _, _, body = Application.call(Rack::MockRequest.env_for("http://www.example.org#{path}"))
  page = +""
  body.each { |part| page << part }
  page
end

# Those of the application, as its page shows them.
def frames_of(error)
  error.backtrace.grep_v(%r{\A/usr/}).map do |call|
    file, line, function = call.match(/\A(.+?):(\d+):in `(.*)'/).captures
    { function: function, file: file.delete_prefix("#{ROOT}/"), line: line.to_i }
  end
end

class Height < Liquid::Drop
  class << self; attr_accessor :last; end
  def value = raise(Liquid::ArgumentError, self.class.last = any(MESSAGES))
end

def liquid(source, **values) = Liquid::Template.parse(source, line_numbers: true).render(values.transform_keys(&:to_s))

I18n.available_locales = %i[en de]
ARGV[1].to_i.times do
  $error = any([ArgumentError, RuntimeError, IndexError, FloatDomainError]).new(any(MESSAGES))
  page = page_of("/tides/#{RANDOM.rand(100)}")
  print_case(:html, "Rails", page, type: $error.class.name, message: $error.message, line: 7, frames: frames_of($error))

  lines = RANDOM.rand(5)
  print_case(:dumps, "Liquid", liquid("\n" * lines + "{{ tide.value }}", tide: Height.new).strip, type: "Liquid error", message: Height.last, line: lines + 1)
  key = any(KEYS)
  print_case(:dumps, "I18n", I18n.t(key, locale: (locale = any(%i[en de]))), type: "translation missing", message: "#{locale}.#{key}")
end
