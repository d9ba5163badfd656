namespace ResolutionTracker.Analysis.AgreedLanguage;

/// <summary>
/// Lays selected words over another text: the stretch of it that says them best, word by word and in their order. All of the selected words
/// count, of the text only those between the first and the last that it shares with them.
/// </summary>
internal static class PassageAlignment
{
    /// <summary>What leaving a word out costs, of what saying it is worth: with less, words from all over a long text would make up one passage.</summary>
    private const float OfWeight = 0.35f;

    /// <param name="sought">The numbers of the selected words; -1 for one that no text has.</param>
    /// <param name="weights">What each weighs.</param>
    /// <param name="text">The numbers of the words of a text.</param>
    /// <returns>Null where the text shares no word.</returns>
    public static AlignedPassage? Best(ReadOnlySpan<int> sought, ReadOnlySpan<double> weights, ReadOnlySpan<int> text)
    {
        var all = 0.0;
        foreach (var weight in weights)
        {
            all += weight;
        }

        var average = (float)(all / sought.Length);
        var extra = average * OfWeight;
        var row = new Cell[text.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = Cell.None;
        }

        for (var i = 0; i < sought.Length; i++)
        {
            var weight = (float)weights[i];
            var left = weight * OfWeight;
            var diagonal = row[0];
            row[0] = row[0].After(-left);
            for (var j = 1; j < row.Length; j++)
            {
                var up = row[j];
                var best = up.After(-left);
                if (row[j - 1].First >= 0 && row[j - 1].Score - extra > best.Score)
                {
                    best = row[j - 1].After(-extra);
                }

                if (sought[i] == text[j - 1] && diagonal.Score + weight > best.Score)
                {
                    best = diagonal.Matched(weight, i, j - 1);
                }

                row[j] = best;
                diagonal = up;
            }
        }

        var found = row[0];
        foreach (var cell in row)
        {
            found = cell.First >= 0 && (found.First < 0 || cell.Score > found.Score) ? cell : found;
        }

        if (found.First < 0)
        {
            return null;
        }

        var isExact = found.Count == sought.Length && found.End - found.Start == found.Count;
        return new AlignedPassage(found.Start, found.End, found.First, sought.Length - 1 - found.Last, found.Weight, isExact);
    }

    /// <summary>The best way to say the first words up to a word of the text.</summary>
    /// <param name="First">The first selected word that was found; -1 for none yet.</param>
    /// <param name="Start">The word of the text that it was found at.</param>
    /// <param name="End">The word behind the last that was found.</param>
    private readonly record struct Cell(float Score, float Weight, int Count, int First, int Last, int Start, int End)
    {
        public static Cell None { get; } = new(0, 0, 0, -1, -1, 0, 0);

        public Cell After(float cost) => this with { Score = Score + cost };

        public Cell Matched(float weight, int sought, int text) => First < 0
            ? new Cell(Score + weight, weight, 1, sought, sought, text, text + 1)
            : new Cell(Score + weight, Weight + weight, Count + 1, First, sought, Start, text + 1);
    }
}
