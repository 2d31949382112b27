using System.Text;
using System.Text.Json;
using Cleanup.Json;

namespace Cleanup.Integration;

/// <summary>
/// JSONTestSuite: what a parser must accept (<c>y_</c>) comes back byte for byte, also in strict mode; of what it must reject
/// (<c>n_</c>) or may (<c>i_</c>) only strict JSON comes back.
/// </summary>
internal static class JsonTestSuite
{
    private static readonly JsonRepairOptions _strict = new() { Strict = true };
    private static readonly JsonDocumentOptions _depth = new() { MaxDepth = JsonRepairOptions.Default.MaxDepth };

    public static int Run(TextReader inputs, TextWriter report)
    {
        int passed = 0;
        int failed = 0;
        while (inputs.ReadLine() is string line)
        {
            JsonElement input = JsonElement.Parse(line);
            string name = input.GetProperty("name").GetString()!;
            if (Check(name, input.GetProperty("input").GetString()!) is not string wrong)
            {
                passed++;
                continue;
            }
            failed++;
            report.WriteLine($"{name}: {wrong}");
        }
        report.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 && passed > 0 ? 0 : 1;
    }

    private static string? Check(string name, string text)
    {
        JsonRepairResult[] results = [JsonRepair.Repair(text), JsonRepair.Repair(text, _strict), JsonRepair.RepairUtf8(Encoding.UTF8.GetBytes(text))];
        foreach (JsonRepairResult result in results)
        {
            if (name.StartsWith("y_", StringComparison.Ordinal))
            {
                if (result.Payloads is not [{ Status: RecoveryStatus.Exact } exact]) return "not accepted";
                if (!string.Equals(Encoding.UTF8.GetString(exact.Json.Span), text, StringComparison.Ordinal)) return "changed";
            }
            foreach (JsonPayload payload in result.Payloads)
            {
                try
                {
                    using var document = JsonDocument.Parse(payload.Json, _depth);
                }
                catch (JsonException exception)
                {
                    return exception.Message;
                }
            }
        }
        return null;
    }
}
