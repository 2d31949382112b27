using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Cleanup.Integration;

/// <summary>Provokes random errors in this very process and prints them as <c>Exception.ToString()</c> does, with the fields that they have.</summary>
internal sealed class DotnetErrors(int seed)
{
    private static readonly ImmutableArray<string> _messages =
    [
        "connection refused", "Cannot pay order 17: no stock", "expected \"name\" but was 'x'", "{\"id\": 7, \"title\": \"Ferry\"}",
        "first line\nsecond line", "Größe überschritten – 3 > 2", "Not found. Try System.IO.IOException: later", "met at noon (12:00) at the pier",
        "value <b>&amp;</b> is too long", "x=1, y=[2, 3]", @"C:\data\in.csv", "50% of 日本", "--- not the end ---",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Writes lines <c>{"text":…,"value":…}</c>.</summary>
    public static int Run(string seed, string count, TextWriter lines)
    {
        var errors = new DotnetErrors(int.Parse(seed, CultureInfo.InvariantCulture));
        for (int i = int.Parse(count, CultureInfo.InvariantCulture); i > 0; i--)
        {
            Exception error = errors.Provoke(errors._random.Next(3));
            JsonObject value = Describe(error);
            JsonNode[] causes = [.. Causes(error).Select(Describe)];
            if (causes.Length > 0) value["causes"] = new JsonArray(causes);
            string text = errors._random.Next(3) == 0 ? $"Unhandled exception. {error}" : error.ToString();
            lines.WriteLine(new JsonObject { ["text"] = text, ["value"] = value }.ToJsonString());
        }
        return 0;
    }

    // Catching any error is the point here.
#pragma warning disable CA1031
    private Exception Provoke(int chain)
    {
        try
        {
            if (chain == 0) Step(_random.Next(6));
            throw Wrap(Provoke(chain - 1));
        }
        catch (Exception error)
        {
            return error;
        }
    }
#pragma warning restore CA1031

    private Exception Wrap(Exception inner) => _random.Next(4) switch
    {
        0 => new AggregateException(Message(), inner, Provoke(0)),
        1 => new System.Reflection.TargetInvocationException(inner),
        _ => new InvalidOperationException(Message(), inner),
    };

    private void Step(int depth)
    {
        if (depth == 0) Fail();
        switch (_random.Next(6))
        {
            case 0: _ = Enumerable.Range(0, 1).Sum(_ => Nested<string>.Step(this, depth - 1)); break;
            case 1: Later(depth - 1).GetAwaiter().GetResult(); break;
            case 2: this[depth - 1, "x"] = 1; break;
            case 3: Local(ref depth, [1.5]); break;
            default: Step(depth - 1); break;
        }

        void Local(ref int level, double[] values) => Step(level - values.Length);
    }

    private int this[int depth, string? name]
    {
        set => Step(depth + value - 1 + (name is null ? 1 : 0));
    }

    private async Task Later(int depth)
    {
        await Task.Yield();
        Step(depth);
    }

    private void Fail()
    {
        switch (_random.Next(6))
        {
            case 0: _ = int.Parse(Message(), CultureInfo.InvariantCulture); break;
            case 1: _ = new Dictionary<string, int>(StringComparer.Ordinal)[Message()]; break;
            case 2: _ = Array.Empty<int>()[_random.Next(3)]; break;
            case 3: ArgumentException.ThrowIfNullOrEmpty("", Message()); break;
            case 4: System.Text.Json.JsonDocument.Parse("{\"a\": }"); break;
        }
        throw new TimeoutException(Message());
    }

    private string Message() => _messages[_random.Next(_messages.Length)];

    // In the order in which they are printed.
    private static IEnumerable<Exception> Causes(Exception error)
    {
        if (error is AggregateException group) return group.InnerExceptions.SelectMany(inner => Causes(inner).Prepend(inner));
        return error.InnerException is { } cause ? Causes(cause).Prepend(cause) : [];
    }

    private static JsonObject Describe(Exception error)
    {
        var report = new JsonObject { ["type"] = error.GetType().ToString() };
        if (!string.IsNullOrWhiteSpace(error.Message)) report["message"] = error.Message;
        string[] printed = new StackTrace(error, fNeedFileInfo: true).ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        JsonNode[] frames = [.. printed.Select(line => line.Trim()).Where(line => line.StartsWith("at ", StringComparison.Ordinal)).Select(Frame)];
        if (frames.Length > 0) report["frames"] = new JsonArray(frames);
        return report;
    }

    // "at Type.Method(String s) in /src/File.cs:line 4"
    private static JsonObject Frame(string line)
    {
        int place = line.LastIndexOf(") in ", StringComparison.Ordinal);
        var frame = new JsonObject { ["function"] = place < 0 ? line[3..] : line[3..(place + 1)] };
        if (place < 0) return frame;
        int number = line.LastIndexOf(":line ", StringComparison.Ordinal);
        frame["file"] = line[(place + ") in ".Length)..number];
        frame["line"] = int.Parse(line[(number + ":line ".Length)..], CultureInfo.InvariantCulture);
        return frame;
    }

    private static class Nested<T>
    {
        public static int Step(DotnetErrors errors, int depth)
        {
            errors.Step(depth);
            return default(T) is null ? 0 : 1;
        }
    }
}
