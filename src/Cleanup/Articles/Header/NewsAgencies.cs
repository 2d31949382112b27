namespace Cleanup.Articles.Header;

/// <summary>The names of news agencies and of jobs at a paper, as they stand beside authors. Thread-safe.</summary>
internal static class NewsAgencies
{
    // "The Port Evening Herald": more are a headline about one.
    private const int MostWordsOfOutlet = 4;

    private static readonly HashSet<string> _agencies = new(StringComparer.OrdinalIgnoreCase)
    {
        "Reuters", "AP", "Associated Press", "The Associated Press", "AFP", "dpa", "Bloomberg", "CNN", "BBC News", "ANSA", "EFE", "PAP",
        "TASS", "UPI", "PTI", "ANI", "Xinhua", "ČTK", "TT", "NTB", "Ritzau", "Lusa", "Belga", "ANP", "APA", "Kyodo", "Yonhap",
    };

    private static readonly HashSet<string> _jobs = new(StringComparer.OrdinalIgnoreCase)
    {
        "Staff", "Senior", "Writer", "Writers", "Reporter", "Reporters", "Editor", "Correspondent", "Contributor", "Contributors",
        "Columnist", "Journalist", "Producer", "Analyst", "Photographer",
        "Redaktion", "Rédaction", "Redacción", "Redação", "Redazione", "Redactie", "Redakcja", "Редакция", "Redakteur", "Redakteurin",
        "Korrespondent", "Korrespondentin", "Journalistin", "Reporterin", "journaliste", "correspondant", "correspondante", "redactor",
        "redactora", "corresponsal", "periodista",
        "repórter", "jornalista", "correspondente", "giornalista", "corrispondente", "redacteur", "verslaggever", "dziennikarz",
        "dziennikarka", "redakce", "корреспондент", "журналист",
    };

    private static readonly HashSet<string> _outlets = new(StringComparer.OrdinalIgnoreCase)
    {
        "News", "Newspaper", "Times", "Post", "Gazette", "Herald", "Tribune", "Journal", "Chronicle", "Press", "Radio", "TV", "Television",
        "Media", "Network", "Networks", "Magazine", "Daily", "Weekly", "Service", "Bureau", "Agency", "Online", "Wire",
        "Zeitung", "Nachrichten", "Rundschau", "Tageblatt", "Kurier", "Anzeiger", "Journal", "Agence", "Agencia", "Agência", "Agenzia",
    };

    /// <summary>Whether a trimmed text is the name of an agency.</summary>
    public static bool Contains(ReadOnlySpan<char> text) =>
        _agencies.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    /// <summary>Whether one of the words says what somebody does at a paper: "Senior Staff Writer".</summary>
    public static bool NamesJob(ReadOnlySpan<char> text) => HasOneOf(_jobs, text);

    /// <summary>Whether one of the words says that this is a paper or a station: "Port Radio".</summary>
    public static bool NamesOutlet(ReadOnlySpan<char> text) => HasOneOf(_outlets, text);

    /// <summary>
    /// Whether a trimmed line is the name of a paper or a station and nothing else, as far as its words tell: "The Harbour Post".
    /// </summary>
    public static bool IsOutlet(ReadOnlySpan<char> line) => line.Count(' ') is > 0 and < MostWordsOfOutlet && NamesOutlet(line);

    private static bool HasOneOf(HashSet<string> words, ReadOnlySpan<char> text)
    {
        foreach (Range word in text.SplitAny(' ', ',', '/', '|'))
        {
            if (words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[word])) return true;
        }
        return false;
    }
}
