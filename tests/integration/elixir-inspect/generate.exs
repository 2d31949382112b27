# Prints COUNT random values, a JSON line each: what inspect prints, on one line and on many, and the value.
# Usage: elixir generate.exs SEED COUNT
defmodule Site.Stop do
  defstruct [:id, :title, :tags]
end

defmodule Generate do
  @words ["tram", "Ferry", "it's", "“late”", "Größe", "日本", "R&B", "say \"no\"", "a\\b", "\n", "\#{x}", "}", "%{a: 1}", ", b: 2", "\t", "\u200B"]
  @keys [:author, :image, :order, :"odd key", "text", "a b"]

  def text, do: Enum.map_join(1..:rand.uniform(5), " ", fn _ -> Enum.random(@words) end)

  def scalar do
    case :rand.uniform(7) do
      1 -> :rand.uniform(100_000) - 500
      2 -> :rand.uniform(1000) / 8
      3 -> Enum.random([true, false, nil])
      4 -> Enum.random([:ok, :city, :"late again"])
      _ -> text()
    end
  end

  def row(depth) do
    for key <- Enum.take_random(@keys, 3), into: %{id: :rand.uniform(9999)} do
      {key, if(depth > 0 and :rand.uniform(3) == 1, do: value(depth - 1), else: scalar())}
    end
  end

  def value(depth) do
    case :rand.uniform(5) do
      1 -> row(depth)
      2 -> struct!(Site.Stop, id: :rand.uniform(999), title: text(), tags: [scalar()])
      3 -> [id: :rand.uniform(999), title: text()]
      4 -> {:ok, row(depth)}
      _ -> Enum.map(1..:rand.uniform(3), fn _ -> row(depth) end)
    end
  end

  def json(%Site.Stop{} = stop), do: json(id: stop.id, title: stop.title, tags: stop.tags)
  def json(value) when is_boolean(value) or is_number(value), do: to_string(value)
  def json(nil), do: "null"
  def json(value) when is_atom(value), do: json(Atom.to_string(value))
  def json(value) when is_tuple(value), do: json(Tuple.to_list(value))
  def json(value) when is_map(value), do: value |> Map.to_list() |> object()
  def json([{key, _} | _] = value) when is_atom(key) and key != :ok, do: object(value)
  def json(value) when is_list(value), do: "[" <> Enum.map_join(value, ",", &json/1) <> "]"

  def json(value) when is_binary(value) do
    escaped = for <<c::utf8 <- value>>, into: "", do: if(c < 32 or c in [?", ?\\], do: "\\u" <> String.pad_leading(Integer.to_string(c, 16), 4, "0"), else: <<c::utf8>>)
    "\"" <> escaped <> "\""
  end

  defp object(pairs), do: "{" <> Enum.map_join(pairs, ",", fn {key, value} -> json(to_string(key)) <> ":" <> json(value) end) <> "}"
end

[seed, count] = Enum.map(System.argv(), &String.to_integer/1)
:rand.seed(:exsss, {seed, 1, 2})

for _ <- 1..count do
  value = Generate.value(2)
  dumps = [inspect: inspect(value, limit: :infinity), pretty: inspect(value, pretty: true, width: 60, limit: :infinity)]
  IO.puts("{\"dumps\":#{Generate.json(dumps)},\"value\":#{Generate.json(value)}}")
end
