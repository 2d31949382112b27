namespace Cleanup.Testing;

/// <summary>
/// Lists of what is known of a set case by case, such as its misses: <c>fixtures/accepted</c>. A case that comes or goes is told
/// by its name; <c>eng/accept-fixtures.sh</c> writes the lists anew.
/// </summary>
public static class AcceptedList
{
    private const string Variable = "CLEANUP_ACCEPT_FIXTURES";

    /// <summary>Fails when the lines are not those of the list.</summary>
    public static void Check(string name, IEnumerable<string> lines)
    {
        string[] given = [.. lines.Select(static line => line.ReplaceLineEndings(" "))];
        if (Environment.GetEnvironmentVariable(Variable) is { } fixtures)
        {
            File.WriteAllText(Path.Combine(fixtures, "accepted", name), string.Concat(given.Select(static line => $"{line}\n")));
            return;
        }
        string[] accepted = Fixture.Read($"accepted/{name}").Split('\n')[..^1];
        if (accepted.SequenceEqual(given, StringComparer.Ordinal)) return;
        IEnumerable<string> differences = Without(accepted, given).Select(static line => $"- {line}")
            .Concat(Without(given, accepted).Select(static line => $"+ {line}"));
        throw new InvalidDataException(
            $"fixtures/accepted/{name} is another list; look at the difference, run eng/accept-fixtures.sh:\n{string.Join('\n', differences)}");
    }

    private static IEnumerable<string> Without(string[] lines, string[] others) => lines.Except(others, StringComparer.Ordinal);
}
