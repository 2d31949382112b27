using System.Text.Encodings.Web;
using System.Text.Json;
using Cleanup.Growth.Constructs;
using Cleanup.Growth.Measuring;

namespace Cleanup.Growth.Reporting;

/// <summary>A row as a line of JSON, with all that is needed to make its text again.</summary>
internal static class RowJson
{
    private static readonly JsonSerializerOptions _options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public static string Quote(string text) => JsonSerializer.Serialize(text, _options);

    public static string Write(GrowthRow row)
    {
        Construct construct = row.Construct;
        return JsonSerializer.Serialize(
            new
            {
                Id = construct.Name,
                construct.Form,
                Mode = construct.Subject.Name,
                construct.Start,
                construct.Unit,
                construct.Middle,
                construct.Closer,
                Length = row.Sixteenfold.Length,
                Ratio = Round(row.TimeGrowth),
                UsPerChar = Round(row.Sixteenfold.MicrosecondsPerUnit),
                SecondsOfTenMillion = Round(row.SecondsOfLong),
                MemoryRatio = Round(row.MemoryGrowth),
                BytesPerChar = Round(row.Sixteenfold.BytesPerUnit),
                Milliseconds = new[] { row.Once, row.Fourfold, row.Sixteenfold }.Select(cost => Round(cost.Time.TotalMilliseconds)),
            },
            _options);
    }

    private static double Round(double value) => Math.Round(value, 3);
}
