using System.Text.Json.Nodes;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>The changes of an amendment in preparation as the program interface takes them, for the script that sends them with a new reason.</summary>
internal static class OwnChanges
{
    public static string Json(Amendment amendment) =>
        new JsonArray([.. amendment.Changes.Select(Json)]).ToJsonString();

    private static JsonNode Json(Change change)
    {
        var json = new JsonObject { ["id"] = change.Id.ToString(), ["kind"] = change.Kind, ["clause"] = change.Target?.ToString() };
        switch (change)
        {
            case Change.Insert insert:
                json["after"] = insert.After?.ToString();
                json["clauseKind"] = DraftText.NameOf(insert.ClauseKind);
                json["degree"] = insert.Degree;
                json["numbered"] = insert.IsNumbered;
                json["text"] = insert.Text;
                break;
            case Change.Reword reword:
                json["base"] = reword.Base.Number;
                json["text"] = reword.Text;
                break;
            case Change.Alternative alternative:
                json["base"] = alternative.Base.Number;
                json["text"] = alternative.Text;
                break;
            case Change.Move move:
                json["after"] = move.After?.ToString();
                json["degree"] = move.Degree;
                break;
            case Change.Split split:
                json["base"] = split.Base.Number;
                json["parts"] = new JsonArray([.. split.Parts.Select(part => new JsonObject { ["clause"] = part.Clause.ToString(), ["text"] = part.Text })]);
                break;
            case Change.Join join:
                json["base"] = join.Base.Number;
                json["with"] = new JsonArray([.. join.With.Select(other => new JsonObject { ["clause"] = other.Clause.ToString(), ["base"] = other.Base.Number })]);
                json["text"] = join.Text;
                break;
            case Change.Retitle retitle:
                json["text"] = retitle.Text;
                break;
            case Change.Amend amend:
                json["of"] = amend.Of.ToString();
                json["text"] = amend.Text;
                break;
            case Change.Delete deletion:
                json["base"] = deletion.Base.Number;
                break;
        }

        return json;
    }
}
