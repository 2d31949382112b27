using Cleanup.Fuzz.Found;
using Cleanup.Fuzz.Minimising;
using Cleanup.Fuzz.Workers;

namespace Cleanup.Fuzz.Commands;

/// <summary>What all workers of a run found. Thread-safe while they run.</summary>
internal sealed class Tally(TextWriter console)
{
    private const int Shown = 5;
    private const int LongestDetail = 1_500;
    private const int LongestCostly = 200;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sorts = new(StringComparer.Ordinal);
    private readonly List<FoundText> _found = [];
    private readonly List<CostlyText> _costs = [];

    /// <summary>How many texts broke something.</summary>
    public int Failed => _texts.Count;

    /// <summary>Takes note of what a worker says. The first text of each sort is printed.</summary>
    public void Add(WorkerMessage message)
    {
        lock (_lock)
        {
            _costs.AddRange(message.Costliest ?? []);
            if (message.Found is not { } found) return;
            _texts.Add(found.Name!);
            _sorts[found.Title] = _sorts.GetValueOrDefault(found.Title) + 1;
            if (_sorts[found.Title] > 1) return;
            FoundText small = found with { Text = message.Minimal ?? found.Text };
            _found.Add(small);
            Write(small);
            if (found.Detail is { Length: > 0 } detail) console.WriteLine($"  {Start(detail, LongestDetail).ReplaceLineEndings("\n  ")}");
        }
    }

    /// <summary>Makes the texts small that ended their process, once all workers are done.</summary>
    public void MinimiseDeaths()
    {
        for (int i = 0; i < _found.Count; i++)
        {
            if (!string.Equals(_found[i].Invariant, ProcessGoesOn.Name, StringComparison.Ordinal)) continue;
            _found[i] = DeathMinimiser.Minimise(_found[i]);
            Write(_found[i]);
        }
    }

    /// <summary>How often what was broken.</summary>
    public void WriteSorts()
    {
        foreach ((string sort, int count) in _sorts.OrderByDescending(static sort => sort.Value)) console.WriteLine($"{count,7:N0} {sort}");
    }

    /// <summary>What cost most.</summary>
    public void WriteCosts()
    {
        foreach (IGrouping<string, CostlyText> unit in _costs.GroupBy(static text => text.Unit))
        {
            foreach (CostlyText text in unit.OrderByDescending(static text => text.Rate).DistinctBy(static text => text.Text).Take(Shown))
            {
                string rate = $"{text.Rate,7:N0} {text.Unit} a character";
                console.WriteLine($"{rate}: {text.Function}, {text.Text.Length:N0} characters, {text.Name}");
                console.WriteLine($"          {Start(AnyJson.Quote(text.Text), LongestCostly)}");
            }
        }
    }

    /// <summary>Appends the first text of each sort, made small, to a file of the folder.</summary>
    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        File.AppendAllLines(Path.Combine(folder, "found.jsonl"), _found.Select(static found => AnyJson.Write(found)));
    }

    private static string Start(string text, int longest) => text.Length <= longest ? text : $"{text[..longest]}…";

    private void Write(FoundText found) => console.WriteLine($"{found.Title}\n  {found.Name}\n  {AnyJson.Quote(found.Text)}");
}
