import { h } from 'preact'
import { ErrorBoundary } from 'preact-iso/lazy'
import { LocationProvider, Route, Router } from 'preact-iso/router'
import { Frame } from './frame/frame.tsx'
import { NoSuchPage } from './frame/no-such-page.tsx'
import { screen } from './frame/screen.tsx'
import { Review } from './screens/review/review.tsx'
import { Today } from './screens/today/today.tsx'
import { SignIn } from './session/sign-in.tsx'

/** Brings what reads and judges along, so it is loaded when the first claim is opened. */
const Claim = screen(() => import('./screens/claim/claim.tsx').then(({ ClaimScreen }) => ClaimScreen))
const Claims = screen(() => import('./screens/claims/claims.tsx').then(({ Claims }) => Claims))
/** Loaded when it is opened: most editors seldom are there. */
const Desk = screen(() => import('./screens/desk/desk.tsx').then(({ Desk }) => Desk))

const ArticleList = screen(() => import('./screens/articles/articles.tsx').then(({ Articles }) => Articles))
const Article = screen(() => import('./screens/article/article.tsx').then(({ ArticleScreen }) => ArticleScreen))

/** The whole desk: nothing of it is drawn before somebody has signed in. */
export function Console() {
  return (
    <LocationProvider scope="/console">
      <SignIn>
        <Frame>
          <ErrorBoundary>
            <Router>
              <Route path="/console/" component={Today} />
              <Route path="/console/review" component={Review} />
              <Route path="/console/claims" component={Claims} />
              <Route path="/console/claims/:id" component={Claim} />
              <Route path="/console/articles" component={ArticleList} />
              <Route path="/console/articles/:key" component={Article} />
              <Route path="/console/desk/:subject?/:name?" component={Desk} />
              <Route default component={NoSuchPage} />
            </Router>
          </ErrorBoundary>
        </Frame>
      </SignIn>
    </LocationProvider>
  )
}
