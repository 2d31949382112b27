# Provokes COUNT random exceptions, {"text":…,"value":…} a line: what Exception.format prints, and the fields that the exception and its calls
# have. Usage: elixir generate.exs SEED COUNT
defmodule Site.TideError do
  defexception [:message]
end

defmodule Site.Tides do
  def height(day) when is_integer(day), do: day / 4
  def load(day, then), do: {:ok, then.(day)}
end

defmodule Generate do
  @messages [
    "no tide today", "expected \"name\" but was 'x'", "{\"id\": 7}", "it's the 'second': lib/tides.ex:3", "Größe überschritten – 3 > 2",
    "met at noon (12:00) at the pier", "<b>Quay</b> is too long", "x=1, y=[2, 3]", "50% of 日本", "note: none"
  ]
  @values [nil, :ok, "seven", %{id: 7}, [1, 2], {:error, :enoent}, 'list', 1.5, %{"a b" => "it's"}, "日本"]

  def message, do: Enum.random(@messages)
  def any, do: Enum.random(@values)

  def die(form, value) do
    case form do
      1 -> raise message()
      2 -> raise ArgumentError, message()
      3 -> raise Site.TideError, message: message()
      4 -> Map.fetch!(%{id: 7}, value)
      5 -> Map.put(%{id: 7}, :map, value).title
      6 -> {:ok, _} = value
      7 -> case value, do: (:never -> :ok)
      8 -> Site.Tides.height("#{inspect(value)}")
      9 -> apply(Site.Missing, :run, [value])
      10 -> apply(Site.Tides, :missing, [])
      11 -> String.to_integer("x" <> inspect(value))
      12 -> Enum.random([]) == value
      13 -> File.read!("/none/#{Enum.random(["a b", "tides.txt", "größe"])}")
      14 -> 1 + hd([value])
      15 -> apply(fn _ -> :ok end, [value, 2])
      16 -> Enum.fetch!([], 3)
    end
  end

  # A way to it of random length, with calls of the standard library between.
  def step(0, form, value), do: {:done, die(form, value)}

  def step(depth, form, value) do
    case :rand.uniform(4) do
      1 -> [Enum.map([depth - 1], fn depth -> step(depth, form, value) end)]
      2 -> {:through, Site.Tides.load(depth - 1, &step(&1, form, value))}
      3 -> {:through, Enum.reduce([1], nil, fn _, _ -> step(depth - 1, form, value) end)}
      _ -> {:through, step(depth - 1, form, value)}
    end
  end

  def frame({_, :__FILE__, 1, place}), do: [function: "(file)", file: to_string(place[:file]), line: place[:line]]

  def frame({module, function, arity, place}) do
    named = [function: Exception.format_mfa(module, function, arity)]
    if place[:file], do: named ++ [file: to_string(place[:file]), line: place[:line]], else: named
  end

  def frame({function, arity, _}), do: [function: Exception.format_fa(function, arity)]

  def case_of(error, calls) do
    # What is wrong with the arguments stands below a line that says no more than that.
    message = error |> Exception.message() |> String.replace("errors were found at the given arguments:\n\n  * ", "") |> String.trim()
    fields = [type: inspect(error.__struct__), message: message, frames: Enum.map(calls, &frame/1)]
    [text: Exception.format(:error, error, calls), value: fields]
  end

  def json([{key, _} | _] = pairs) when is_atom(key), do: "{" <> Enum.map_join(pairs, ",", fn {key, value} -> "\"#{key}\":" <> json(value) end) <> "}"
  def json(list) when is_list(list), do: "[" <> Enum.map_join(list, ",", &json/1) <> "]"
  def json(number) when is_integer(number), do: to_string(number)

  def json(text) do
    escaped = for <<c::utf8 <- text>>, into: "", do: if(c < 32 or c in [?", ?\\], do: "\\u" <> String.pad_leading(Integer.to_string(c, 16), 4, "0"), else: <<c::utf8>>)
    "\"" <> escaped <> "\""
  end
end

[seed, count] = Enum.map(System.argv(), &String.to_integer/1)
:rand.seed(:exsss, {seed, 1, 2})

Stream.repeatedly(fn ->
  try do
    Generate.step(:rand.uniform(4), :rand.uniform(16), Generate.any())
    # Some of these do not fail of every value.
    nil
  rescue
    error -> Generate.case_of(error, __STACKTRACE__)
  end
end)
|> Stream.reject(&is_nil/1)
|> Enum.take(count)
|> Enum.each(&IO.puts(Generate.json(&1)))
